import { useCode } from '../ui/code.ts';
import { homeCode } from './home/home-code.ts';
import { useLocation } from './location.ts';
import { fileAt } from './shown-file.ts';
import type { FileOpening } from './workbench/file-opening.ts';
import { OpenFile } from './workbench/open-file.tsx';

/** `/f/<id>` is a file; everything else is Home. */
export function Route({ opening }: { readonly opening: FileOpening | null }) {
  const id = fileAt(useLocation());
  return id === null ? <HomeScreen /> : <OpenFile key={id} id={id} underway={opening} />;
}

function HomeScreen() {
  const code = useCode(homeCode);
  return code && <code.Home />;
}
