import { Button } from '@mantine/core';
import { CircleCheck, EyeOff, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECKS, type Check, checkJourney, type Finding } from '../../../shared/analysis/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import { subjectTitle } from '../comments/subject.ts';
import { useGoTo } from '../record/use-go-to.ts';
import { useMapWord } from '../record/use-map-word.ts';
import classes from './checks.module.css';
import { keyOf, useSetAside } from './use-set-aside.ts';

const PAGE = 12;
const NONE: readonly Finding[] = [];

/** What the journey lacks: where, why it matters, and the way there. */
export function ChecksPanel() {
  const { t } = useTranslation();
  const journey = useView((view) => view.journey);
  const loaded = useDocument((state) => journey !== null && state.loadedJourneys.has(journey));
  // What is typed comes first; the checks follow when there is time.
  const records = useDeferredValue(useDocument((state) => state.records));
  const { aside, setAside } = useSetAside();
  const [shown, setShown] = useState(false);
  const findings = useMemo(() => (loaded && journey !== null ? checkJourney(records, journey) : NONE), [records, journey, loaded]);
  const open = findings.filter((finding) => !aside.has(keyOf(finding)));
  const away = findings.length - open.length;
  return (
    <div className={classes['root']}>
      {open.length === 0 && loaded ? <EmptyState icon={CircleCheck} title={t('checks.none')} text={t('checks.noneText')} /> : null}
      {CHECKS.map((check) => (
        <CheckGroup
          key={check}
          check={check}
          findings={open.filter((finding) => finding.check === check)}
          icon="aside"
          onPress={(finding) => setAside(finding, true)}
        />
      ))}
      {away > 0 ? (
        <Button variant="subtle" onClick={() => setShown(!shown)} aria-expanded={shown} style={{ justifySelf: 'start' }}>
          {t('checks.aside', { count: away })}
        </Button>
      ) : null}
      {shown && away > 0 ? (
        <>
          <p className={classes['why']}>{t('checks.asideWhere')}</p>
          <Findings findings={findings.filter((finding) => aside.has(keyOf(finding)))} icon="back" onPress={(finding) => setAside(finding, false)} />
        </>
      ) : null}
    </div>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly icon: 'aside' | 'back';
  readonly onPress: (finding: Finding) => void;
}

function CheckGroup({ check, ...rest }: FindingsProps & { readonly check: Check }) {
  const { t } = useTranslation();
  if (rest.findings.length === 0) return null;
  return (
    <Section title={t(`checks.what.${check}`)} aside={rest.findings.length}>
      <p className={classes['why']}>{t(`checks.why.${check}`)}</p>
      <Findings {...rest} />
    </Section>
  );
}

function Findings({ findings, icon, onPress }: FindingsProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={classes['findings']}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={keyOf(finding)} finding={finding} icon={icon} onPress={() => onPress(finding)} />
        ))}
      </ul>
      {findings.length > shown ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + 4 * PAGE)} style={{ justifySelf: 'start' }}>
          {t('comments.showMore')}
        </Button>
      ) : null}
    </>
  );
}

function FindingRow({ finding, icon, onPress }: { readonly finding: Finding; readonly icon: 'aside' | 'back'; readonly onPress: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const mapWord = useMapWord();
  const goTo = useGoTo();
  const journey = useView((view) => view.journey);
  const title = useDocument((state) => subjectTitle(state.records, finding, mapWord)) || word(`kinds.${finding.kind}`);
  return (
    <li className={classes['finding']}>
      <button type="button" className={classes['place']} title={t('comments.goTo')} onClick={() => goTo({ kind: finding.kind, record: finding.id, journey })}>
        {title}
      </button>
      <IconButton icon={icon === 'aside' ? EyeOff : Undo2} label={t(icon === 'aside' ? 'checks.notForUs' : 'checks.forUs')} onClick={onPress} size={24} />
    </li>
  );
}
