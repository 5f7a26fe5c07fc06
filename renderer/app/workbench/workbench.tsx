import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { ActionsProvider, useActionKeys } from '../../actions/index.ts';
import { MapCanvas, ShownJourney } from '../../canvas/index.ts';
import { DocumentProvider, useDocument, useDocumentStore } from '../../records/index.ts';
import { type MapAs, useView, useViewStore } from '../../state/index.ts';
import { useLater } from '../../ui/code.ts';
import { useShellMenu } from '../shell/use-shell-menu.ts';
import { type Around, aroundCode } from './around-code.ts';
import { FileDropArea } from './file-drop-area.tsx';
import { BoardScreen, CompareScreen, OutlineTwin, PersonasScreen, PresentScreen, TableTwin, useFetchOtherScreens } from './other-screens.tsx';
import { useHabits } from './use-habits.ts';
import { useHandedEdits } from './use-handed-edits.ts';
import { useKeepPicture } from './use-keep-picture.ts';
import { useLastLook } from './use-last-look.ts';
import { usePast } from './use-past.ts';
import { usePresence } from './use-presence.ts';
import { useServices } from './use-services.ts';
import { useSignature } from './use-signature.ts';
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts';
import { useWindowTitle } from './use-window-title.ts';
import { useWindowWidth } from './use-window-width.ts';
import classes from './workbench.module.css';

/** One open file: header, the screen that is chosen, footer, and what lies over them. */
export function Workbench({ file, onReopen }: { readonly file: string; readonly onReopen: () => void }) {
  const services = useServices();
  useWindowTitle();
  useWindowWidth();
  useWarnBeforeLeaving();
  usePresence();
  useSignature();
  useHabits();
  useKeepPicture(file);
  useLastLook();
  useHandedEdits(file);
  useFetchOtherScreens();
  const document = useDocumentStore();
  const shown = usePast() ?? document;
  return (
    <DocumentProvider document={shown}>
      <ActionsProvider services={services}>
        <Frame file={file} onReopen={onReopen} />
      </ActionsProvider>
    </DocumentProvider>
  );
}

function Frame({ file, onReopen }: { readonly file: string; readonly onReopen: () => void }) {
  useActionKeys();
  useShellMenu();
  const screen = useView((view) => view.screen);
  const mapAs = useView((view) => view.mapAs);
  const view = useViewStore();
  const [dropped, setDropped] = useState<File | null>(null);
  const importFile = (file: File) => {
    setDropped(file);
    view.openDialog('import');
  };
  const importing = useView((state) => state.dialog === 'import');
  const around = useAround();
  useEffect(() => {
    if (!importing) setDropped(null);
  }, [importing]);
  return (
    <FileDropArea onImport={importFile}>
      <div className={classes['root']} data-screen={screen}>
        {screen === 'present' ? <PresentScreen /> : <Head around={around} />}
        {screen === 'map' ? <MapHead around={around} /> : null}
        {screen === 'map' ? <MapScreen around={around} /> : null}
        {screen === 'personas' ? <PersonasScreen /> : null}
        {screen === 'board' ? <BoardScreen /> : null}
        {screen === 'compare' ? <CompareScreen /> : null}
        {screen === 'map' && mapAs === 'canvas' ? <Foot around={around} /> : null}
        {around ? (
          <>
            <around.Dialogs file={file} dropped={dropped} />
            <around.Notices />
            <around.DidStatus />
            <around.SelectedStatus />
            <around.Tour />
            <around.HostGone onReopen={onReopen} />
          </>
        ) : null}
      </div>
    </FileDropArea>
  );
}

interface AroundProps {
  /** What stands around the map; null: it has not come yet, and its room is kept. */
  readonly around: Around | null;
}

/** The map is what was asked for: it is drawn first, and what stands around it comes in the frames after, each thing in its own room. */
function useAround(): Around | null {
  return useDeferredValue(useLater(aroundCode), null);
}

function Head({ around }: AroundProps) {
  return around ? <around.WorkbenchHeader /> : <div className={classes['coming']} />;
}

function MapHead({ around }: AroundProps) {
  if (!around) return <div className={classes['coming']} data-bar />;
  return (
    <div>
      <around.MapBar />
      <around.PastBanner />
    </div>
  );
}

function Foot({ around }: AroundProps) {
  return around ? <around.WorkbenchFooter /> : <div className={classes['coming']} data-foot />;
}

function MapScreen({ around }: AroundProps) {
  const { t } = useTranslation();
  const { navigator, properties } = useView((view) => view.panels);
  const journey = useView((view) => view.journey);
  const mapAs = useView((view) => view.mapAs);
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title) || t('shell.map');
  return (
    <div className={classes['map']} data-navigator={navigator} data-properties={properties}>
      {navigator ? <div className={classes['navigator']}>{around ? <around.Navigator /> : null}</div> : <Rail around={around} />}
      <main className={classes['canvas']} aria-label={t('shell.map')}>
        <h1 className="cx-visually-hidden">{title}</h1>
        <ShownAs mapAs={mapAs} />
        {around ? <around.FilterEmpty /> : null}
      </main>
      {properties ? <div className={classes['properties']}>{around ? <around.SidePanel /> : null}</div> : null}
    </div>
  );
}

function Rail({ around }: AroundProps) {
  return around ? <around.NavigatorRail /> : <div className={classes['rail']} />;
}

function ShownAs({ mapAs }: { readonly mapAs: MapAs }) {
  if (mapAs === 'canvas') return <MapCanvas />;
  const Twin = mapAs === 'table' ? TableTwin : OutlineTwin;
  return <ShownJourney>{(journey) => <Twin key={journey} journey={journey} />}</ShownJourney>;
}
