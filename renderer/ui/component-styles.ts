/* The library's styles. What draws without its components need not wait for them. */
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
