import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { RenameDialog } from '../drafts/rename-dialog.tsx';
import { DeleteTemplateDialog } from './delete-template-dialog.tsx';
import classes from './home.module.css';
import { OwnTemplateCard } from './own-template-card.tsx';
import { templateName, type useOwnTemplates } from './use-own-templates.ts';

interface OwnTemplatesProps {
  readonly own: ReturnType<typeof useOwnTemplates>;
  readonly onUse: (template: DeskFile) => void;
}

/** The templates that the person saved, under the built-in ones. */
export function OwnTemplates({ own, onUse }: OwnTemplatesProps) {
  const { t } = useTranslation();
  const heading = useId();
  const rows = useFocusAfterRemoval<HTMLUListElement>();
  const [asking, setAsking] = useState<{ readonly what: 'rename' | 'delete'; readonly template: DeskFile } | null>(null);
  const close = () => setAsking(null);
  if (own.templates.length === 0) return null;
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <h2 id={heading} className="cx-section">
        {t('home.own.title')}
      </h2>
      <ul ref={rows} className={classes['templates']}>
        {own.templates.map((template) => (
          <li key={template.id}>
            <OwnTemplateCard
              template={template}
              onUse={() => onUse(template)}
              onRename={() => setAsking({ what: 'rename', template })}
              onShare={() => own.share(template)}
              onRemove={() => setAsking({ what: 'delete', template })}
            />
          </li>
        ))}
      </ul>
      {asking?.what === 'rename' ? (
        <RenameDialog
          title={t('home.own.renameTitle')}
          name={templateName(asking.template)}
          onName={(name) => own.rename(asking.template.id, name)}
          onClose={close}
        />
      ) : null}
      {asking?.what === 'delete' ? <DeleteTemplateDialog template={asking.template} onDelete={() => own.remove(asking.template.id)} onClose={close} /> : null}
    </section>
  );
}
