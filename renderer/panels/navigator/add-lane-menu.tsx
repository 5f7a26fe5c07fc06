import { Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addLane } from '../../../shared/commands/index.ts';
import { newId } from '../../../shared/model/ids.ts';
import { LANE_KINDS, type LaneKind, LINE_KINDS } from '../../../shared/model/lane-kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useWritable } from '../record/use-record.ts';

const CURVES: readonly LaneKind[] = ['emotion'];
const BLUEPRINT: readonly LaneKind[] = ['onstage-contact', 'backstage-action', 'support-process', 'physical-evidence', ...LINE_KINDS];
const CARDS = LANE_KINDS.filter((kind) => !CURVES.includes(kind) && !BLUEPRINT.includes(kind));

const GROUPS = [
  ['navigator.laneGroups.cards', CARDS],
  ['navigator.laneGroups.curve', CURVES],
  ['navigator.laneGroups.blueprint', BLUEPRINT],
] as const;

/** Every kind of lane, grouped. */
export function AddLaneMenu({ journey }: { readonly journey: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const view = useViewStore();
  const writable = useWritable();
  const add = (kind: LaneKind) => {
    const id = newId();
    document.run(addLane, { id, journey, kind });
    view.select({ kind: 'lane', id });
  };
  return (
    <Menu position="bottom-start" width={232}>
      <Menu.Target>
        <IconButton icon={Plus} label={t('navigator.addLane')} disabled={!writable} size={24} />
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {GROUPS.map(([title, kinds]) => (
          <div key={title}>
            <Menu.Label>{t(title)}</Menu.Label>
            {kinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {word(`laneKinds.${kind}`)}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
