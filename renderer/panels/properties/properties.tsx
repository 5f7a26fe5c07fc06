import { useView } from '../../state/index.ts';
import { JourneyProperties } from './journey-properties.tsx';
import classes from './properties.module.css';
import { PROPERTIES } from './registry.tsx';
import { SeveralProperties } from './several-properties.tsx';

export function Properties() {
  // From card to card the panel stays where it was scrolled to; what is of another kind begins at its top.
  const kind = useView(({ selection }) => (selection.length > 1 ? 'several' : (selection[0]?.kind ?? 'journey')));
  return (
    <div key={kind} className={classes['root']}>
      <OfSelection />
    </div>
  );
}

/** What is selected, field by field; nothing selected: the journey. */
function OfSelection() {
  const selection = useView((view) => view.selection);
  const journey = useView((view) => view.journey);
  const [first] = selection;
  if (!first) return journey === null ? null : <JourneyProperties key={journey} id={journey} />;
  if (selection.length > 1) return <SeveralProperties selection={selection} />;
  const Panel = PROPERTIES[first.kind];
  return <Panel key={first.id} id={first.id} />;
}
