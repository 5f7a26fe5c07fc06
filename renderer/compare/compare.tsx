import { useTranslation } from 'react-i18next';
import classes from './compare.module.css';
import { CompareHead } from './compare-bar.tsx';
import { ComparedJourneys } from './compared-journeys.tsx';
import { NoCounterpart } from './no-counterpart.tsx';
import { useComparedPair, useLoaded } from './use-compared-pair.ts';

/** Two journeys as one map, and what is other in the second. */
export function Compare() {
  const { t } = useTranslation();
  const pair = useComparedPair();
  return (
    <main className={classes['root']} aria-label={t('compare.title')}>
      {pair ? (
        <Loaded key={`${pair.a} ${pair.b}`} {...pair} />
      ) : (
        <>
          <CompareHead pair={null} />
          <NoCounterpart />
        </>
      )}
    </main>
  );
}

function Loaded({ a, b }: { readonly a: string; readonly b: string }) {
  const loaded = useLoaded({ a, b });
  if (loaded) return <ComparedJourneys pair={{ a, b }} />;
  return (
    <>
      <CompareHead pair={{ a, b }} />
      <div aria-busy="true" />
    </>
  );
}
