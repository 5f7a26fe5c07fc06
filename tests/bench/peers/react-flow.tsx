import '@xyflow/react/dist/style.css';
import { type Node, ReactFlow, type ReactFlowInstance, useNodesState } from '@xyflow/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type BenchCard, COLOURS, extentOf } from '../canvas/cards.ts';
import { frame, install, type Subject } from '../canvas/harness.ts';
import { gridLooks } from './grid-looks.ts';

/* React Flow as its manual says: nodes of the default type, every one in the page, no links. */

let nodes: Node[] = [];
let flow: Pick<ReactFlowInstance, 'setViewport' | 'setNodes'> | null = null;
let count = 0;
let put: (letter: string) => void = () => undefined;

const toNode = (card: BenchCard): Node => ({
  id: card.id,
  position: { x: card.x, y: card.y },
  data: { label: card.text },
  style: { width: card.w, height: card.h, background: COLOURS[card.colour] },
});

const looks = gridLooks(() => count);

function Page() {
  const [held, setHeld, onChange] = useNodesState(nodes);
  useEffect(() => {
    put = (letter) => setHeld((all) => all.map((node) => (node.id === 'c0' ? { ...node, data: { label: `${String(node.data['label'])}${letter}` } } : node)));
  }, [setHeld]);
  return (
    <ReactFlow
      nodes={held}
      edges={[]}
      onNodesChange={onChange}
      onInit={(made) => {
        flow = made;
      }}
      defaultViewport={{ x: -looks.near.x * looks.near.z, y: -looks.near.y * looks.near.z, zoom: looks.near.z }}
      minZoom={0.01}
      maxZoom={4}
    />
  );
}

const subject: Subject = {
  ...looks,
  async prepare(cards) {
    count = cards.length;
    nodes = cards.map(toNode);
    await frame();
  },
  mount: (root) => createRoot(root).render(<Page />),
  drawn() {
    const all = document.getElementsByClassName('react-flow__node');
    const last = all[all.length - 1];
    return flow !== null && all.length === count && last instanceof HTMLElement && last.style.visibility !== 'hidden';
  },
  look: ({ x, y, z }) => void flow?.setViewport({ x: -x * z, y: -y * z, zoom: z }),
  extent: () => extentOf(count),
  selected: () => document.getElementsByClassName('react-flow__node selected').length,
  dragging: () => document.getElementsByClassName('react-flow__node dragging').length > 0,
  clearSelection: () => flow?.setNodes((all) => all.map((node) => (node.selected ? { ...node, selected: false } : node))),
  write: async () => (letter) => put(letter),
};

install(subject);
