import { useEffect, useRef } from 'react';
import type { Issue } from '#model/issue.ts';
import { useDesk, useEditor } from '../desk.ts';
import { BlockSettings } from './BlockSettings.tsx';
import { FlowSettings } from './FlowSettings.tsx';
import { ManySettings } from './ManySettings.tsx';
import { ProcessSettings } from './ProcessSettings.tsx';
import styles from './settings.module.css';

/** The settings of what is selected; of the process when nothing is. Every change applies at once and can be undone. */
export function SettingsPanel() {
  const { store } = useDesk();
  const panel = useRef<HTMLDivElement>(null);
  const entered = useEditor((state) => state.entered);

  useEffect(() => {
    if (entered.turn > 0) controlOf(panel.current, entered.issue)?.focus();
  }, [entered]);

  return (
    <div ref={panel} className={styles.panel} data-edits onBlur={store.endGroup}>
      <Chosen />
    </div>
  );
}

function Chosen() {
  const selection = useEditor((state) => state.selection);
  const process = useEditor((state) => state.process);
  const [id] = selection;
  if (id === undefined) return <ProcessSettings />;
  if (selection.length > 1) return <ManySettings />;
  const [block, flow] = [process.blocks[id], process.flows[id]];
  if (block !== undefined) return <BlockSettings key={id} block={block} />;
  return flow === undefined ? null : <FlowSettings key={id} flow={flow} />;
}

/** The control that a problem is about; without a problem the first one. */
function controlOf(panel: HTMLElement | null, issue: Issue | null): HTMLElement | null {
  if (panel === null) return null;
  const { path, exit } = issue?.place ?? {};
  const named = path === undefined ? null : panel.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const place = named ?? (exit === undefined ? null : panel.querySelector(`[data-exit="${CSS.escape(exit)}"]`));
  const wrong = issue === null ? null : panel.querySelector<HTMLElement>('[aria-invalid="true"]');
  return place?.matches(controls) === true
    ? (place as HTMLElement)
    : (place?.querySelector<HTMLElement>(controls) ?? wrong ?? panel.querySelector<HTMLElement>(controls));
}

const controls = 'input:not([type="hidden"]):not([disabled]), textarea, select, button:not([disabled])';
