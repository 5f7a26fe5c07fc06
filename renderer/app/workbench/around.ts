import '../../ui/component-styles.ts';

/*
 * What stands around the map. The map is what was asked for: it is drawn first, by code that is loaded first, and all this comes in the
 * frames after it.
 */
export { FilterEmpty } from '../../panels/filter/filter-empty.tsx';
export { PastBanner } from '../../panels/history/past-banner.tsx';
export { MapBar } from '../../panels/map-bar/map-bar.tsx';
export { Navigator } from '../../panels/navigator/navigator.tsx';
export { SidePanel } from '../../panels/side/side-panel.tsx';
export { Dialogs } from '../dialogs/dialogs.tsx';
export { Tour } from '../tour/tour.tsx';
export { DidStatus } from './did.tsx';
export { HostGone } from './host-gone.tsx';
export { NavigatorRail } from './navigator-rail.tsx';
export { Notices } from './notices.tsx';
export { SelectedStatus } from './selected-status.tsx';
export { WorkbenchFooter } from './workbench-footer.tsx';
export { WorkbenchHeader } from './workbench-header.tsx';
