import { labelOfActor } from '#inputs/actorLabels.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { approvalWords } from './approval.text.ts';
import type { Body } from './data.ts';

interface BodyDetailProps {
  readonly body: Body;
  readonly process: Process;
  readonly directory: Directory;
}

/** `Comité RFC · basta una`, for the closed line of a body. */
export function BodyDetail({ body, process, directory }: BodyDetailProps) {
  const t = useWords(approvalWords);
  const say = useSay();
  const { rule } = body;
  const names = body.voters.map((voter) => {
    const { name, said } = labelOfActor(voter, directory, process.fields);
    return name ?? (said === undefined ? '' : say(said));
  });
  return (
    <>
      {names.length > 0 && <Content>{names.join(', ')}</Content>}
      {names.length > 0 && ' · '}
      {rule.is === 'number' ? t('rule.number', { count: rule.number }) : t(`rule.${rule.is}`)}
    </>
  );
}
