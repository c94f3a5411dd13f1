import { useState } from 'react';
import { Instructions } from '#blocks/Instructions.tsx';
import type { StartForm } from '#blocks/start/startForm.ts';
import { valuesToBegin } from '#fields/form.ts';
import { FormView } from '#fields/FormView.tsx';
import type { Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Category } from '#storage/records.ts';
import { Content } from '#ui/Content.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { Panel } from '#ui/Panel.tsx';
import { toast } from '#ui/toasts.tsx';
import { useWords } from '#ui/useWords.ts';
import { requestPath } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { catalogWords } from './catalog.text.ts';
import { DraftState } from './DraftState.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import styles from './SendRequest.module.css';
import { useDo } from './useDo.ts';
import { WithDraft, type Draft } from './WithDraft.tsx';

export interface SendRequestProps {
  readonly category: Category;
  /** The version in force of the process that serves it. */
  readonly process: Process;
  readonly form: StartForm;
}

/** The form that a request begins with; what is filled in is kept until it is sent. */
export function SendRequest(props: SendRequestProps) {
  return <WithDraft of={props.category.id}>{(draft) => <SendForm {...props} draft={draft} />}</WithDraft>;
}

function SendForm({ category, process, form, draft }: SendRequestProps & { readonly draft: Draft }) {
  const t = useWords(catalogWords);
  const { newId, files } = useServices();
  const directory = useDirectory();
  const { as } = useMe();
  const ask = useDo();
  const navigate = useNavigateTo();
  // One request however often it is sent: only a form that was sent makes the next one.
  const [request] = useState(newId);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [begun] = useState<Values>(() => draft.value ?? valuesToBegin(form.items, {}, process.fields));

  async function send(values: Values) {
    const outcome = await ask({ do: 'begin', request, category: category.id, values });
    if ('refused' in outcome) return setRefused(outcome.refused);
    await draft.drop();
    toast(t('sent', { number: outcome.done.number }));
    navigate?.(requestPath(outcome.done.id));
  }

  return (
    <div className={styles.form}>
      <Panel
        title={<Content lang={process.lang}>{form.block.name}</Content>}
        actions={<DraftState kept={draft.kept} />}
      >
        <Instructions text={form.instructions} process={process} values={{}} directory={directory} />
        <FormView
          fields={process.fields}
          items={form.items}
          values={begun}
          requester={as}
          lang={process.lang}
          directory={directory}
          files={files}
          sendLabel={t('send')}
          onSend={send}
          onValues={(values) => draft.keep(values)}
        />
        {refused !== null && (
          <div className={styles.refused}>
            <RefusedNotice refused={refused} />
          </div>
        )}
      </Panel>
    </div>
  );
}
