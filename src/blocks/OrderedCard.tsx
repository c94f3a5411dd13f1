import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertCircle,
  IconArrowDown,
  IconArrowUp,
  IconChevronRight,
  IconCopy,
  IconGripVertical,
  IconTrash,
} from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { RowMenu, type RowAction } from '#ui/RowMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Card } from './CardList.tsx';
import styles from './CardList.module.css';
import { cardsWords } from './cards.text.ts';
import { useCardDrag, type Edge } from './useCardDrag.tsx';

interface OrderedCardProps {
  readonly list: string;
  readonly card: Card;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
  /** Null where it cannot go. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onCopy: (() => void) | null;
  readonly onRemove: (() => void) | null;
  readonly onDrop: (dragged: string, edge: Edge) => void;
}

/** One line of a list in order; open, its settings are below it. */
export function OrderedCard(props: OrderedCardProps) {
  const { list, card, takesFocus, onDrop } = props;
  const t = useWords(cardsWords);
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const drag = useCardDrag({ card: line, handle, list, id: card.id }, onDrop);
  const { isOpen, onToggle } = useSeen(props);
  return (
    <li
      ref={line}
      className={styles.card}
      data-edge={drag.edge ?? undefined}
      data-dragged={drag.isDragged || undefined}
      data-open={isOpen || undefined}
    >
      <div className={styles.head}>
        <span ref={handle} className={styles.handle} title={t('drag')}>
          <IconGripVertical size={16} stroke={1.75} aria-hidden />
        </span>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <IconChevronRight size={16} stroke={1.75} aria-hidden className={styles.chevron} />
          {card.icon}
          <span className={styles.words}>
            <span className={styles.title}>{card.title}</span>
            {card.detail !== undefined && <span className={styles.detail}>{card.detail}</span>}
          </span>
          {card.isWrong && (
            <span className={styles.wrong}>
              <IconAlertCircle size={16} aria-hidden />
              <VisuallyHidden>{t('wrong')}</VisuallyHidden>
            </span>
          )}
        </button>
        <RowMenu label={t('actions', { name: card.name })} actions={useActions(props)} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.body} ref={takesFocus ? focusFirst : undefined}>
            {card.body}
          </div>
        )}
      </div>
    </li>
  );
}

/** What is wrong is open, and stays open while it is being mended. */
function useSeen({ card, isOpen, onToggle }: OrderedCardProps) {
  const [wasWrong, setWasWrong] = useState(card.isWrong);
  if (card.isWrong && !wasWrong) setWasWrong(true);
  const toggle = () => {
    if (wasWrong) setWasWrong(false);
    if (isOpen || !wasWrong) onToggle();
  };
  return { isOpen: isOpen || wasWrong || card.isWrong, onToggle: toggle };
}

function useActions({ onUp, onDown, onCopy, onRemove }: OrderedCardProps): readonly RowAction[] {
  const t = useWords(cardsWords);
  const copy: RowAction = { label: t('copy'), icon: <IconCopy size={16} aria-hidden />, onClick: () => onCopy?.() };
  return [
    {
      label: t('up'),
      icon: <IconArrowUp size={16} aria-hidden />,
      onClick: () => onUp?.(),
      isDisabled: onUp === null,
    },
    {
      label: t('down'),
      icon: <IconArrowDown size={16} aria-hidden />,
      onClick: () => onDown?.(),
      isDisabled: onDown === null,
    },
    ...(onCopy === null ? [] : [copy]),
    {
      label: t('remove'),
      icon: <IconTrash size={16} aria-hidden />,
      onClick: () => onRemove?.(),
      isDisabled: onRemove === null,
      isDestructive: true,
    },
  ];
}

/** A stable function, so that React calls it once, when the settings of a new thing appear. */
function focusFirst(body: HTMLElement | null): void {
  const control = body?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
}
