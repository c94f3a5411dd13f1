import { Fragment } from 'react';
import { Kbd } from '#ui/Kbd.tsx';
import { useWords } from '#ui/useWords.ts';
import { commandWords } from '../commands/commands.text.ts';
import { commands, type Command } from '../commands/index.ts';
import styles from './ask.module.css';

const parts = ['move', 'select', 'build', 'view'] as const;
/** How long lists of keys are written. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  branch: ['1…9'],
  nudge: ['Shift+ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  nudgeFar: ['Mod+Shift+ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
};

/** Every key that does something. */
export function KeySheet() {
  const t = useWords(commandWords);
  return (
    <div className={styles.sheet}>
      {parts.map((part) => (
        <section key={part} aria-label={t(`part.${part}`)}>
          <h3 className={styles.part}>{t(`part.${part}`)}</h3>
          <dl className={styles.keys}>
            {commands
              .filter((command) => command.part === part)
              .map((command) => (
                <Row key={command.id} {...command} />
              ))}
            {part === 'view' && (
              <>
                <dt>{t('regions')}</dt>
                <dd>
                  <Kbd keys="F6" />
                </dd>
              </>
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Row({ id, keys }: Command) {
  const t = useWords(commandWords);
  const shown = Object.hasOwn(ranges, id) ? ranges[id] : keys;
  return (
    <>
      {/* Every command has its words; a test goes through the list. */}
      <dt>{t(id as 'next')}</dt>
      <dd>
        {shown?.map((one, index) => (
          <Fragment key={one}>
            {index > 0 && shown === keys && <span className={styles.or}>{t('or')}</span>}
            <Kbd keys={one} />
          </Fragment>
        ))}
      </dd>
    </>
  );
}
