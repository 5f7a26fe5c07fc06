import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { picturedCard } from '../../actions/picture-actions.ts';
import { PictureViewer } from '../../panels/pictures/picture-viewer.tsx';
import { cardTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import { useDocument } from '../../records/index.ts';

/** The pictures of the selected card, while it has some. */
export function PicturesDialog() {
  const { t } = useTranslation();
  const word = useMapWord();
  const { context } = useActions();
  const card = useDocument(() => picturedCard(context));
  const title = useDocument(({ records }) => (card ? cardTitle(records, card.id, word) : ''));
  const close = () => context.view.openDialog(null);
  const gone = card === undefined;
  useEffect(() => {
    if (gone) context.view.openDialog(null);
  }, [gone, context]);
  return card ? <PictureViewer title={title || t('pictures.title')} pictures={card.pictures} onClose={close} /> : null;
}
