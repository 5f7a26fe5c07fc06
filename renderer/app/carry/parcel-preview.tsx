import { Button, Checkbox, Loader } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Where } from '../../../shared/commands/index.ts';
import { live } from '../../../shared/model/kinds.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import type { DocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useWord } from '../../ui/use-word.ts';
import dialogClasses from '../dialogs/dialogs.module.css';
import classes from './carry.module.css';
import { type Carried, carryParcel, type PictureSource } from './carry-parcel.ts';
import { countsOfDrafts, countsOfParcel, countWords } from './counts.ts';
import { MatchGroups } from './match-groups.tsx';
import { ParcelPicture } from './parcel-picture.tsx';
import { type ParcelPlan, useParcelPlan } from './use-parcel-plan.ts';
import { WhereFields } from './where-fields.tsx';

interface ParcelPreviewProps {
  readonly parcel: Parcel;
  /** The document that takes it. */
  readonly target: DocumentStore;
  readonly first: Where;
  readonly picture: PictureSource;
  /** What the last button says. */
  readonly act: string;
  /** The other buttons. */
  readonly others: ReactNode;
  readonly onCarried: (carried: Carried, said: string) => void;
  /** It was not taken: nothing of it may be sent later. */
  readonly onRefused?: () => void;
}

/** What would become of a part of another map here, before it does: seen at a glance, where it goes, and what everything that it names is here. */
export function ParcelPreview({ parcel, target, first, picture, act, others, onCarried, onRefused }: ParcelPreviewProps) {
  const { t } = useTranslation();
  const word = useWord();
  const report = useReportFault();
  const plan = useParcelPlan(parcel, target, first);
  const [busy, setBusy] = useState(false);
  const said = countWords(countsOfDrafts(plan.drafts), word);
  const carry = async () => {
    if (busy || plan.drafts.length === 0) return;
    setBusy(true);
    try {
      onCarried(await carryParcel(target, plan.intent, picture), said);
    } catch (error) {
      target.clearFault();
      onRefused?.();
      report(error);
      setBusy(false);
    }
  };
  return (
    <div className={dialogClasses['form']}>
      <div className={classes['preview']}>
        <div className={classes['aside']}>
          <figure>
            <ParcelPicture parcel={parcel} />
            <figcaption>
              {countWords(countsOfParcel(parcel), word)}
              <span className="cx-meta">{t('carry.from', { name: parcel.from.name })}</span>
            </figcaption>
          </figure>
          <WhereFields plan={plan} />
          <Extras plan={plan} />
        </div>
        <MatchGroups plan={plan} />
      </div>
      <div className={classes['foot']}>
        <Outcome plan={plan} said={said} />
        <div className={dialogClasses['acts']}>
          {others}
          <Button
            variant="filled"
            onClick={() => void carry()}
            disabled={plan.drafts.length === 0}
            leftSection={busy ? <Loader size={14} color="var(--cx-on-accent)" /> : null}
            data-autofocus
          >
            {act}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Extras({ plan: { comments, pictures } }: { readonly plan: ParcelPlan }) {
  const { t } = useTranslation();
  if (!comments && !pictures) return null;
  const box = (extra: NonNullable<ParcelPlan['comments']>, label: string) => (
    <Checkbox label={label} checked={extra.on} onChange={(event) => extra.set(event.currentTarget.checked)} size="sm" />
  );
  return (
    <div className={classes['extras']}>
      {pictures ? box(pictures, t('carry.pictures', { count: pictures.count })) : null}
      {comments ? box(comments, t('carry.comments', { count: comments.count })) : null}
    </div>
  );
}

/** What comes of it in one sentence, and how many cards stay behind. */
function Outcome({ plan, said }: { readonly plan: ParcelPlan; readonly said: string }) {
  const { t, i18n } = useTranslation();
  const cards = plan.drafts.filter(({ kind, field }) => kind === 'card' && field === null).length;
  const left = plan.loading ? 0 : live(plan.parcel.records, 'card').length - cards;
  const fresh = plan.matches.filter((match) => match.kind !== 'lane' && plan.choiceOf(match).as === 'new').length;
  const parts = [said === '' ? t('carry.addsNothing') : t('carry.adds', { what: said })];
  if (fresh > 0) parts.push(t('carry.newShared', { count: fresh }));
  if (left > 0) parts.push(t('carry.leftCards', { count: left }));
  return (
    <p role="status" className="cx-meta">
      {plan.loading ? t('carry.reading') : parts.join(i18n.language.startsWith('zh') ? '' : ' ')}
    </p>
  );
}
