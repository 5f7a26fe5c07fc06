import type { RecordOfKind } from '../../shared/model/kinds.ts';
import { type ActionContext, defineAction } from './action.ts';
import { selectedCards } from './subject.ts';

/** The one selected card, where it has pictures. */
export function picturedCard(context: ActionContext): RecordOfKind<'card'> | undefined {
  const [card, another] = selectedCards(context);
  return card && !another && card.pictures.length > 0 ? card : undefined;
}

export const PICTURE_ACTIONS = [
  defineAction('viewPictures', {
    group: 'view',
    keys: ['alt+shift+I'],
    enabled: (context) => picturedCard(context) !== undefined,
    run: ({ view }) => view.openDialog('pictures'),
  }),
];
