import { Home } from './home/home.tsx';
import { useLocation } from './location.ts';
import { OpenFile } from './workbench/open-file.tsx';

const FILE = /^\/f\/([^/]+)\/?$/;

/** `/f/<id>` is a file; everything else is Home. */
export function Route() {
  const path = useLocation();
  const id = FILE.exec(path)?.[1];
  return id === undefined ? <Home /> : <OpenFile key={id} id={decodeURIComponent(id)} />;
}
