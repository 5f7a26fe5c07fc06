import { useCode } from './code.ts';
import { homeCode } from './home/home-code.ts';
import { useLocation } from './location.ts';
import type { FileOpening } from './workbench/file-opening.ts';
import { OpenFile } from './workbench/open-file.tsx';

const FILE = /^\/f\/([^/]+)\/?$/;

/** `/f/<id>` is a file; everything else is Home. */
export function Route({ opening }: { readonly opening: FileOpening | null }) {
  const path = useLocation();
  const id = FILE.exec(path)?.[1];
  return id === undefined ? <HomeScreen /> : <OpenFile key={id} id={decodeURIComponent(id)} underway={opening} />;
}

function HomeScreen() {
  const code = useCode(homeCode);
  return code && <code.Home />;
}
