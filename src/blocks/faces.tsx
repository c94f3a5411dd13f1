import { ApprovalSettings } from './approval/ApprovalSettings.tsx';
import { ApprovalWork } from './approval/ApprovalWork.tsx';
import { AssignSettings } from './assign/AssignSettings.tsx';
import { CallSettings } from './call/CallSettings.tsx';
import { CallWork } from './call/CallWork.tsx';
import { ConditionSettings } from './condition/ConditionSettings.tsx';
import { EndSettings } from './end/EndSettings.tsx';
import type { BlockFace } from './face.ts';
import { FormSettings } from './form/FormSettings.tsx';
import { FormWork } from './form/FormWork.tsx';
import { UnknownBlockKindError, type KindName } from './index.ts';
import { JoinSettings } from './join/JoinSettings.tsx';
import { NotifySettings } from './notify/NotifySettings.tsx';
import { SplitSettings } from './split/SplitSettings.tsx';
import { StartSettings } from './start/StartSettings.tsx';
import { StartWork } from './start/StartWork.tsx';
import { SubprocessSettings } from './subprocess/SubprocessSettings.tsx';
import { SubprocessWork } from './subprocess/SubprocessWork.tsx';
import { TasksSettings } from './tasks/TasksSettings.tsx';
import { TasksWork } from './tasks/TasksWork.tsx';
import { WaitSettings } from './wait/WaitSettings.tsx';
import { WaitWork } from './wait/WaitWork.tsx';

/** How each block kind looks, by its name. A kind without a face is a type error. */
export const blockFaces: Readonly<Record<KindName, BlockFace>> = {
  start: { Settings: StartSettings, Work: StartWork },
  form: { Settings: FormSettings, Work: FormWork },
  approval: { Settings: ApprovalSettings, Work: ApprovalWork },
  tasks: { Settings: TasksSettings, Work: TasksWork },
  condition: { Settings: ConditionSettings },
  assign: { Settings: AssignSettings },
  split: { Settings: SplitSettings },
  join: { Settings: JoinSettings },
  wait: { Settings: WaitSettings, Work: WaitWork },
  subprocess: { Settings: SubprocessSettings, Work: SubprocessWork },
  call: { Settings: CallSettings, Work: CallWork },
  notify: { Settings: NotifySettings },
  end: { Settings: EndSettings },
};

/** The face of a kind. @throws UnknownBlockKindError */
export function blockFaceOf(kind: string): BlockFace {
  if (!isKindName(kind)) throw new UnknownBlockKindError(kind);
  return blockFaces[kind];
}

function isKindName(kind: string): kind is KindName {
  return Object.hasOwn(blockFaces, kind);
}
