import {
  Background,
  ReactFlow,
  SelectionMode,
  type Connection,
  type EdgeChange,
  type FinalConnectionState,
  type NodeChange,
} from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { BlockId } from '#model/process.ts';
import { linkTo, stopLinking, whyNoTarget } from '../commands/link.ts';
import { openSettings } from '../commands/look.ts';
import { grid } from '../commands/move.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { BlockNode } from './BlockNode.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { FlowEdge } from './FlowEdge.tsx';
import { createItems, type FlowEdge as EdgeItem, type BlockNode as NodeItem } from './items.ts';
import { beginNear, openingView } from './openingView.ts';
import { StageFrames } from './StageFrames.tsx';
import { useDragging } from './useDragging.ts';
import { useLabelPlaces } from './useLabelPlaces.ts';

const nodeTypes = { block: BlockNode };
const edgeTypes = { flow: FlowEdge };
const silent = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
} as const;

/** The canvas names the library itself, in the colours of the theme. */
const credited = { hideAttribution: true };

/** React Flow, told what is where by the store, and telling it what the pointer did. The keyboard is ours alone. */
export function Diagram({ label, describedBy }: { readonly label: string; readonly describedBy: string }) {
  const desk = useDesk();
  const { store } = desk;
  const process = useEditor((state) => state.process);
  const selection = useEditor((state) => state.selection);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const [items] = useState(createItems);
  const [opening] = useState(() => openingView(store.getState().viewport));
  const [isConnecting, setConnecting] = useState(false);
  const drag = useDragging(desk);
  const drawing = drawingOf(process);
  const labels = useLabelPlaces(drawing);

  function choose(changes: readonly (NodeChange<NodeItem> | EdgeChange<EdgeItem>)[]) {
    const now = new Set(store.getState().selection);
    for (const change of changes) {
      if (change.type !== 'select') continue;
      if (change.selected) now.add(change.id);
      else now.delete(change.id);
    }
    store.look({ selection: [...now] });
  }

  function click(id: BlockId) {
    const { linking } = store.getState();
    if (linking !== null) linkTo(desk, linking, id);
  }

  function canLead({ source, sourceHandle, target }: Connection | EdgeItem): boolean {
    const to = store.getState().process.blocks[target];
    return to !== undefined && sourceHandle != null && whyNoTarget({ block: source, exit: sourceHandle }, to) === null;
  }

  function endConnecting(event: MouseEvent | TouchEvent, { fromNode, fromHandle, toNode }: FinalConnectionState) {
    setConnecting(false);
    const exit = fromHandle?.id;
    if (fromNode === null || exit == null || toNode !== null) return;
    const { clientX: x, clientY: y } =
      'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
    const at = desk.canvas.placeAt({ x, y });
    if (at !== null) store.look({ asking: { is: 'add', at, from: { block: fromNode.id, exit }, on: null } });
  }

  return (
    <ReactFlow<NodeItem, EdgeItem>
      nodes={items.nodes(drawing, chosen, drag.dragged)}
      edges={items.edges(drawing, labels, chosen, drag.dragged)}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      connectionLineComponent={ConnectionLine}
      {...opening}
      minZoom={0.1}
      maxZoom={2}
      snapToGrid
      snapGrid={[grid, grid]}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      ariaLabelConfig={silent}
      deleteKeyCode={null}
      panActivationKeyCode={null}
      multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
      selectionMode={SelectionMode.Partial}
      nodeDragThreshold={3}
      connectionDragThreshold={4}
      connectOnClick={false}
      connectionRadius={30}
      panOnScroll
      zoomOnDoubleClick={false}
      proOptions={credited}
      aria-label={label}
      aria-describedby={describedBy}
      data-connecting={isConnecting || undefined}
      isValidConnection={canLead}
      onNodesChange={(changes) => {
        choose(changes);
        drag.follow(changes);
      }}
      onEdgesChange={choose}
      onNodeClick={(_event, node) => click(node.id)}
      onNodeDoubleClick={(_event, node) => openSettings(desk, node.id)}
      onNodeDragStop={drag.drop}
      onSelectionDragStop={drag.drop}
      onPaneClick={() => stopLinking(desk)}
      onEdgeDoubleClick={(event, edge) => {
        const at = desk.canvas.placeAt({ x: event.clientX, y: event.clientY });
        store.look({ asking: { is: 'add', at, from: null, on: edge.id } });
      }}
      onConnectStart={() => {
        stopLinking(desk);
        setConnecting(true);
      }}
      onConnect={({ source, sourceHandle, target }) => {
        if (sourceHandle !== null) linkTo(desk, { block: source, exit: sourceHandle }, target);
      }}
      onConnectEnd={endConnecting}
      onInit={(flow) => {
        if (opening.fitView === true) void beginNear(flow, drawing);
      }}
      onMoveEnd={(_event, viewport) => store.look({ viewport })}
    >
      <Background gap={20} size={1.2} />
      <StageFrames />
    </ReactFlow>
  );
}
