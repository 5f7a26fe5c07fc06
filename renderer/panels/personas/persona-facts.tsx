import { RecordFields } from '../record/record-fields.tsx';
import classes from './personas.module.css';

/** The few facts that are no statements: role, share, channels. */
export function PersonaFacts({ id }: { readonly id: string }) {
  return (
    <div className={classes['facts']}>
      <RecordFields
        kind="persona"
        id={id}
        fields={[
          ['role', 'choice'],
          ['digitalEase', 'rating'],
          ['preferredChannels', 'channels'],
          ['avoidedChannels', 'channels'],
          ['colour', 'choice'],
          ['owner', 'person'],
          ['scenario', 'long'],
          ['value', 'long'],
        ]}
      />
    </div>
  );
}
