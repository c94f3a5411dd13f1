import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

interface Draggable {
  readonly card: RefObject<HTMLElement | null>;
  /** What is grabbed. */
  readonly handle: RefObject<HTMLElement | null>;
  readonly list: string;
  readonly id: string;
}

export interface CardDrag {
  /** Where another card would land if it were dropped now. */
  readonly edge: Edge | null;
  readonly isDragged: boolean;
}

export type Edge = 'before' | 'after';

/** Lets a card be dragged by its handle, and other cards of the same list be dropped before or after it. */
export function useCardDrag(
  { card, handle, list, id }: Draggable,
  onDrop: (dragged: string, edge: Edge) => void,
): CardDrag {
  const [edge, setEdge] = useState<Edge | null>(null);
  const [isDragged, setDragged] = useState(false);
  const dropped = useEffectEvent(onDrop);

  useEffect(() => {
    const [element, dragHandle] = [card.current, handle.current];
    if (element === null || dragHandle === null) return undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ list, id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === list && source.data['id'] !== id,
        onDrag: ({ location }) => setEdge(edgeOf(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null);
          dropped(String(source.data['id']), edgeOf(element, location.current.input.clientY));
        },
      }),
    );
  }, [card, handle, list, id]);

  return { edge, isDragged };
}

function edgeOf(element: HTMLElement, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}
