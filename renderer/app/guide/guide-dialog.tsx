import { ScrollArea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { Article } from './article.tsx';
import classes from './guide.module.css';
import { FIRST_PAGE, type GuidePage, guidePages, guidePicture } from './guide-pages.ts';

/** The user guide, in the language of the program; it needs no network. */
export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const report = useReportFault();
  const [pages, setPages] = useState<readonly GuidePage[]>([]);
  const [shown, setShown] = useState(FIRST_PAGE);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    guidePages(i18n.language).then(setPages, report);
  }, [i18n.language, report]);
  const show = (name: string) => {
    setShown(name);
    text.current?.scrollTo({ top: 0 });
  };
  const page = pages.find(({ name }) => name === shown) ?? pages[0];
  return (
    <Dialog title={t('guide.name')} onClose={onClose} size={1080}>
      <div className={classes['guide']}>
        <nav aria-label={t('guide.pages')}>
          <ul className={classes['pages']}>
            {pages.map(({ name, title }) => (
              <li key={name}>
                <button type="button" className={classes['page']} aria-current={name === page?.name ? 'page' : undefined} onClick={() => show(name)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <ScrollArea
          className={classes['text']}
          viewportRef={text}
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': page?.title ?? t('guide.name') }}
        >
          {page ? <Article text={page.text} picture={(href) => guidePicture(i18n.language, href)} onPage={show} /> : null}
        </ScrollArea>
      </div>
    </Dialog>
  );
}
