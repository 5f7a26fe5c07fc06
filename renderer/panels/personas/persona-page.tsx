import { PERSONA_LISTS } from '../../../shared/model/persona.ts';
import { useRecord } from '../record/use-record.ts';
import { PersonaFacts } from './persona-facts.tsx';
import { PersonaHeader } from './persona-header.tsx';
import { PersonaListBlock } from './persona-list-block.tsx';
import classes from './personas.module.css';
import { TraitTable } from './trait-table.tsx';

/** Everything that is known or believed of one persona; every word is edited where it stands. */
export function PersonaPage({ id }: { readonly id: string }) {
  const { record } = useRecord('persona', id);
  if (!record) return null;
  return (
    <div className={classes['column']}>
      <PersonaHeader id={id} />
      <PersonaFacts id={id} />
      <TraitTable persona={id} />
      <div className={classes['lists']}>
        {PERSONA_LISTS.map((list) => (
          <PersonaListBlock key={list} id={id} list={list} />
        ))}
      </div>
    </div>
  );
}
