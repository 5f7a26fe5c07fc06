import { type Node, type NodeProps, ReactFlow, useStoreApi } from '@xyflow/react';
import { memo, useEffect, useState } from 'react';
import '@xyflow/react/dist/base.css';
import type { CardFace } from '../../../shared/scene/scene.ts';
import { LARGEST_ZOOM } from '../camera/limits.ts';
import { useCanvasHost } from '../canvas-host.ts';
import { LOOKS } from '../nodes/registry.ts';
import styles from './flow-layer.module.css';
import { type CardNode, createNodeCache } from './node-cache.ts';

/** What the canvas asks of the node host. Everything that knows React Flow stands in this folder. */
export interface FlowHandle {
  /** The cards that are to be nodes now. Cards whose box is the same object keep their node. */
  show(cards: readonly CardFace[]): void;
  /** Hides the nodes while the camera moves, without unmounting them. */
  hide(hidden: boolean): void;
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
        <FollowCamera />
      </ReactFlow>
    </div>
  );
}

function createHandle(setNodes: (nodes: CardNode[]) => void): FlowHandle & { take(element: HTMLElement | null): void } {
  const cache = createNodeCache();
  let layer: HTMLElement | null = null;
  return {
    take(element) {
      layer = element;
    },
    show: (cards) => setNodes(cache.nodes(cards)),
    hide(hidden) {
      const viewport = layer?.querySelector<HTMLElement>(VIEWPORT);
      if (viewport) viewport.style.contentVisibility = hidden ? 'hidden' : '';
    },
  };
}

/** Our camera is the truth; React Flow's transform follows it. */
function FollowCamera() {
  const { camera } = useCanvasHost();
  const flow = useStoreApi();
  useEffect(() => {
    const follow = () => {
      const { x, y, z } = camera.state();
      const [heldX, heldY, heldZ] = flow.getState().transform;
      if (x !== heldX || y !== heldY || z !== heldZ) flow.setState({ transform: [x, y, z] });
    };
    follow();
    return camera.onMove(follow);
  }, [camera, flow]);
  return null;
}
