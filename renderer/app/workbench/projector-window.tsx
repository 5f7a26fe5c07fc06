import '../../ui/component-styles.ts';
import { ActionsProvider, useActionKeys } from '../../actions/index.ts';
import { Projector } from '../../present/index.ts';
import { HostGone } from './host-gone.tsx';
import { Notices } from './notices.tsx';
import { useServices } from './use-services.ts';
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts';
import { useWindowTitle } from './use-window-title.ts';

interface ProjectorWindowProps {
  readonly session: string;
  readonly onReopen: () => void;
}

/** The second window of a talk: a peer of the file like any other, with nothing but the slide in it. */
export function ProjectorWindow({ session, onReopen }: ProjectorWindowProps) {
  const services = useServices();
  useWindowTitle();
  useWarnBeforeLeaving();
  return (
    <ActionsProvider services={services}>
      <ProjectorKeys session={session} onReopen={onReopen} />
    </ActionsProvider>
  );
}

function ProjectorKeys({ session, onReopen }: ProjectorWindowProps) {
  useActionKeys();
  return (
    <>
      <Projector session={session} />
      <Notices />
      <HostGone onReopen={onReopen} />
    </>
  );
}
