import { addressesIn, webAddress } from '../../shared/model/web-address.ts';
import { type ActionContext, defineAction } from './action.ts';
import { selectedCards } from './subject.ts';

/** The web address of the one selected card, else the first that stands in its words; '': none. */
function addressOfSelection(context: ActionContext): string {
  const [card, another] = selectedCards(context);
  if (!card || another) return '';
  return webAddress(card.url) ? card.url : (addressesIn(`${card.text}\n${card.detail}`)[0] ?? '');
}

/** The desktop program asks by itself before anything leaves it; a browser would not, so we do. */
export function openAddress({ services, view }: ActionContext, text: string): void {
  const address = webAddress(text);
  if (!address) return;
  if (services.desktop) window.open(address.href, '_blank', 'noopener,noreferrer');
  else view.askAddress(address.href);
}

export const WEB_ACTIONS = [
  defineAction('openAddress', {
    group: 'navigate',
    keys: ['alt+shift+W'],
    enabled: (context) => webAddress(addressOfSelection(context)) !== null,
    run: (context) => openAddress(context, addressOfSelection(context)),
  }),
];
