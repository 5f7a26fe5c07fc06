import { useTranslation } from 'react-i18next';
import { useView } from '../../state/index.ts';

/** Says to a screen reader how many things are selected together, on the map, in the table and in the outline. */
export function SelectedStatus() {
  const { t } = useTranslation();
  const kind = useView(({ selection }) => (selection.length > 1 ? selection[0]?.kind : undefined));
  const count = useView(({ selection }) => selection.length);
  return (
    <div className="cx-visually-hidden" role="status" data-selected-count="">
      {kind ? t(`said.selected.${kind}`, { count }) : ''}
    </div>
  );
}
