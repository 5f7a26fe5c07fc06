import '@xyflow/react/dist/style.css';
import { Background, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

/* What nobody can be faster than who draws with React Flow: the page of its "hello world", without a node. */

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ReactFlow nodes={[]} edges={[]}>
      <Background />
    </ReactFlow>,
  );
