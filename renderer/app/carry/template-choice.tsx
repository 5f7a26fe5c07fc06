import { ScrollArea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { BUILT_IN, type BuiltIn } from '../home/built-in.ts';
import { useTemplateMap } from '../home/use-template-map.ts';
import classes from './carry.module.css';
import { ChoiceCard } from './choice-card.tsx';
import { FileChoices } from './file-choice.tsx';

interface TemplateChoiceProps {
  readonly own: readonly DeskFile[];
  /** The one that is being read. */
  readonly opening: string | null;
  readonly onOwn: (template: DeskFile) => void;
  readonly onBuiltIn: (template: BuiltIn) => void;
}

/** The templates of one's own, and those that the program brings. */
export function TemplateChoice({ own, opening, onOwn, onBuiltIn }: TemplateChoiceProps) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <ScrollArea.Autosize mah="60vh" type="auto" offsetScrollbars="y" viewportProps={{ tabIndex: -1 }}>
      <div className={classes['choices']}>
        <section>
          <h3>{t('carry.ownTemplates')}</h3>
          {own.length === 0 ? (
            <p className="cx-meta">{t('carry.noTemplates')}</p>
          ) : (
            <FileChoices label={t('carry.ownTemplates')} files={own} opening={opening} onChoose={onOwn} />
          )}
        </section>
        <section aria-labelledby={heading}>
          <h3 id={heading}>{t('carry.builtIn')}</h3>
          <ul className={classes['files']} aria-labelledby={heading}>
            {BUILT_IN.map((template, index) => (
              <li key={template}>
                <BuiltInCard template={template} first={own.length === 0 && index === 0} busy={opening === template} onChoose={() => onBuiltIn(template)} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </ScrollArea.Autosize>
  );
}

interface BuiltInCardProps {
  readonly template: BuiltIn;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function BuiltInCard({ template, ...card }: BuiltInCardProps) {
  const { t } = useTranslation();
  const map = useTemplateMap(template);
  const meta = map
    ? [t('home.facts.stages', { count: map.facts.stages }), t('home.facts.touchpoints', { count: map.facts.touchpoints })].join(' · ')
    : '\u00a0';
  return <ChoiceCard {...card} name={t(`home.templates.${template}`)} meta={meta} svg={map?.svg ?? null} />;
}
