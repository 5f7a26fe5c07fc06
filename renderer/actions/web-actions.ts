import { webAddress } from '../../shared/model/web-address.ts';
import { type ActionContext, defineAction } from './action.ts';
import { selectedCards } from './subject.ts';

/** The web address of the one selected card; '': none. */
export function addressOfSelection(context: ActionContext): string {
  const [card, another] = selectedCards(context);
  return card && !another ? card.url : '';
}

/** The desktop program asks by itself before anything leaves it; a browser would not, so we do. */
function openAddress(context: ActionContext): void {
  const address = webAddress(addressOfSelection(context));
  if (!address) return;
  if (context.services.desktop) window.open(address.href, '_blank', 'noopener,noreferrer');
  else context.view.openDialog('address');
}

export const WEB_ACTIONS = [
  defineAction('openAddress', {
    group: 'navigate',
    keys: ['alt+shift+W'],
    enabled: (context) => webAddress(addressOfSelection(context)) !== null,
    run: openAddress,
  }),
];
