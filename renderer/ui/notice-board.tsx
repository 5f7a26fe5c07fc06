import { Notifications } from '@mantine/notifications';

/** Where notices are shown. */
export function NoticeBoard() {
  return <Notifications position="bottom-center" limit={3} zIndex={500} />;
}
