import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
