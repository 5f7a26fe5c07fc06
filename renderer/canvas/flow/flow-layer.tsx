import { type Node, type NodeProps, ReactFlow, useStoreApi } from '@xyflow/react';
import { memo, useEffect, useState } from 'react';
import '@xyflow/react/dist/base.css';
import type { CardFace } from '../../../shared/scene/scene.ts';
import type { CameraState } from '../camera/camera.ts';
import { LARGEST_ZOOM } from '../camera/limits.ts';
import { useCanvasHost } from '../canvas-host.ts';
import { LOOKS } from '../nodes/registry.ts';
import styles from './flow-layer.module.css';
import { type CardNode, createNodeCache } from './node-cache.ts';

/** What the canvas asks of the node host. Everything that knows React Flow stands in this folder. */
export interface FlowHandle {
  /** The cards that are to be nodes now. Cards whose box is the same object keep their node. */
  show(cards: readonly CardFace[]): void;
  /** Hides the nodes while the camera moves, without unmounting them: they stay where they are. */
  hide(): void;
  /** Lets them be seen again, where the camera stands now. */
  reveal(camera: CameraState): void;
}

type CardNodeType = Node<{ readonly card: CardFace }, 'card'>;

const CardHost = memo(function CardHost({ data }: NodeProps<CardNodeType>) {
  const Look = LOOKS[data.card.look];
  return <Look card={data.card} />;
});

const NODE_TYPES = { card: CardHost };
const NO_EDGES: never[] = [];
const VIEWPORT = '.react-flow__viewport';

export function FlowLayer({ onReady }: { readonly onReady: (handle: FlowHandle) => void }) {
  const [nodes, setNodes] = useState<CardNode[]>([]);
  const { camera } = useCanvasHost();
  const [start] = useState(() => {
    const { x, y, z } = camera.state();
    return { x, y, zoom: z };
  });
  const [handle] = useState(() => createHandle(setNodes));
  useEffect(() => onReady(handle), [handle, onReady]);
  return (
    <div className={styles['layer']} aria-hidden="true" ref={handle.take}>
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        defaultViewport={start}
        minZoom={0.005}
        maxZoom={LARGEST_ZOOM}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnDrag={false}
        panOnScroll={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        proOptions={{ hideAttribution: true }}
      >
        <TakeStore take={handle.takeStore} />
      </ReactFlow>
    </div>
  );
}

type FlowStore = ReturnType<typeof useStoreApi>;

interface OwnHandle extends FlowHandle {
  readonly take: (element: HTMLElement | null) => void;
  readonly takeStore: (store: FlowStore) => void;
}

function createHandle(setNodes: (nodes: CardNode[]) => void): OwnHandle {
  const cache = createNodeCache();
  let layer: HTMLElement | null = null;
  let store: FlowStore | null = null;
  const seen = (visibility: '' | 'hidden') => {
    const viewport = layer?.querySelector<HTMLElement>(VIEWPORT);
    if (viewport) viewport.style.contentVisibility = visibility;
  };
  return {
    take(element) {
      layer = element;
    },
    takeStore(flow) {
      store = flow;
    },
    show: (cards) => setNodes(cache.nodes(cards)),
    hide: () => seen('hidden'),
    reveal({ x, y, z }) {
      const [heldX, heldY, heldZ] = store?.getState().transform ?? [x, y, z];
      if (x !== heldX || y !== heldY || z !== heldZ) store?.setState({ transform: [x, y, z] });
      seen('');
    },
  };
}

/**
 * Our camera is the truth; React Flow's transform follows it when the camera has come to rest. Each of its nodes listens to that
 * transform, so following every frame would cost more than painting the whole map.
 */
function TakeStore({ take }: { readonly take: (store: FlowStore) => void }) {
  const { camera } = useCanvasHost();
  const flow = useStoreApi();
  useEffect(() => {
    const { x, y, z } = camera.state();
    flow.setState({ transform: [x, y, z] });
    take(flow);
  }, [camera, flow, take]);
  return null;
}
