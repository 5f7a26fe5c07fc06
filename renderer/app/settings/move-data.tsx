import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FolderPlan } from '../../../shared/contract/data-folder.ts';
import { sizeWords } from '../../ui/when-words.ts';
import { ChooseFolder } from './choose-folder.tsx';
import { focus } from './focus.ts';
import classes from './settings.module.css';
import { type MoveData, type MoveState, useMoveData } from './use-move-data.ts';

interface MoveDataFolderProps {
  readonly onMoved: () => void;
}

/** The way to another data folder: which one, what becomes of it, how far it is. */
export function MoveDataFolder({ onMoved }: MoveDataFolderProps) {
  const { t } = useTranslation();
  const data = useMoveData(onMoved);
  const { state } = data;
  return (
    <div className={classes['move']}>
      {state.at === 'plan' ? <Plan plan={state.plan} data={data} /> : null}
      {state.at === 'moving' ? <Underway state={state} onCancel={data.cancel} /> : null}
      {state.at === 'plan' || state.at === 'moving' ? null : (
        <ChooseFolder what="home" label={t('settings.dataFolders.choose')} isBack={state.at !== 'rest' || state.isBack === true} onChosen={data.look} />
      )}
      <p role="status" className="cx-meta">
        {state.at === 'moved' ? t('settings.dataFolders.moved', { path: state.path }) : null}
        {state.at === 'cancelled' ? t('settings.dataFolders.cancelled') : null}
      </p>
    </div>
  );
}

function Plan({ plan, data }: { readonly plan: FolderPlan; readonly data: MoveData }) {
  const { t, i18n } = useTranslation();
  const isUse = plan.kind === 'data';
  return (
    <section className={classes['plan']} aria-label={t('settings.dataFolder')}>
      <h3 className="cx-strong">
        {isUse ? t('settings.dataFolders.planUse') : t('settings.dataFolders.planMove', { size: sizeWords(plan.bytes, i18n.language) })}
      </h3>
      <code className="cx-small">{plan.path}</code>
      <p className="cx-meta">{t(isUse ? 'settings.dataFolders.planUseText' : 'settings.dataFolders.planMoveText')}</p>
      <div className={classes['acts']}>
        <Button onClick={data.cancel}>{t('settings.dataFolders.cancel')}</Button>
        <Button variant="filled" onClick={() => data.go(plan)} ref={focus}>
          {t(isUse ? 'settings.dataFolders.use' : 'settings.dataFolders.move')}
        </Button>
      </div>
    </section>
  );
}

interface UnderwayProps {
  readonly state: Extract<MoveState, { at: 'moving' }>;
  readonly onCancel: () => void;
}

function Underway({ state: { done, total }, onCancel }: UnderwayProps) {
  const { t, i18n } = useTranslation();
  const share = total === 0 ? 100 : Math.min(100, (100 * done) / total);
  return (
    <section className={classes['plan']} aria-label={t('settings.dataFolders.moving')}>
      <h3 className="cx-strong">{t('settings.dataFolders.moving')}</h3>
      <Progress value={share} aria-label={t('settings.dataFolders.moving')} />
      <p className="cx-meta">{t('settings.dataFolders.movingText', { done: sizeWords(done, i18n.language), total: sizeWords(total, i18n.language) })}</p>
      <div className={classes['acts']}>
        <Button onClick={onCancel} ref={focus}>
          {t('settings.dataFolders.cancel')}
        </Button>
      </div>
    </section>
  );
}
