import type { z } from '#model/zod.ts';
import { processSchema } from '#blocks/process.ts';
import { exitsOf } from '#blocks/index.ts';
import type { Directory } from '#model/directory.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import { isJsonObject, type Json, type JsonObject } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { passGate } from '#exchange/gate.ts';
import { checksumOf, envelope, sdwKind, sdwVersion } from './file.ts';
import { linkActors, type Linked, type NamedProcess } from './link.ts';
import { checkMeaning } from './meaning.ts';

/** What a file holds, to be shown before anything is made of it. */
export interface Found {
  readonly version: string;
  readonly blocks: number;
  readonly fields: number;
  readonly flows: number;
  /** Exits that lead nowhere yet. */
  readonly unwired: number;
  /** Everybody it names, and whether they are known here. */
  readonly linked: readonly Linked[];
}

/** A process read from a file, or why it was refused. */
export type SdwRead = { readonly process: Process; readonly found: Found } | { readonly refused: Refusal };

/**
 * Reads a .sdw file: gate → header → checksum → people and groups → strict schema → meaning. It stores nothing; whoever
 * calls it makes a new process of the result. Every refusal names the file, the place and what to do.
 * @param bytes the whole file; @param file its name; @param processes those of this copy that others may begin
 */
export function readSdw(
  bytes: Uint8Array,
  file: string,
  directory: Directory,
  processes: readonly NamedProcess[] = [],
): SdwRead {
  const gated = passGate(bytes, file);
  if ('refused' in gated) return gated;
  const header = readHeader(gated.json, file);
  if ('refused' in header) return header;
  const { directory: table, process: content, checksum } = header.envelope;
  if (checksumOf({ directory: table, process: content }) !== checksum)
    return refuse('exchange.wrongChecksum', { file });
  const linking = linkActors(content, table, { directory, processes });
  if ('unlinked' in linking) return refuse('exchange.unknownActor', { file, at: linking.unlinked });
  const parsed = processSchema.safeParse(linking.process);
  if (!parsed.success) return refuseSchema(parsed.error, file, 'process');
  const process: Process = parsed.data;
  return checkMeaning(process, file) ?? { process, found: foundIn(process, linking.linked) };
}

function readHeader(
  json: Json,
  file: string,
): { readonly envelope: z.infer<typeof envelope> } | { readonly refused: Refusal } {
  if (!isJsonObject(json)) return refuse('exchange.is.otherJson', { file });
  if (json['kind'] !== sdwKind) return refuse(`exchange.is.${otherJson(json)}`, { file });
  const version = typeof json['version'] === 'string' ? json['version'] : '';
  if (isNewer(version)) return refuse('exchange.newer', { file, version, known: sdwVersion });
  if (version !== sdwVersion) return refuse('exchange.unknownVersion', { file, version, known: sdwVersion });
  const parsed = envelope.safeParse(json);
  return parsed.success ? { envelope: parsed.data } : refuseSchema(parsed.error, file, '');
}

/** JSON files that people are likely to have at hand, told apart by a key that each has at the top. */
function otherJson(json: JsonObject): string {
  if ('initial' in json && 'states' in json) return 'xstate';
  if ('nodes' in json && 'connections' in json) return 'workflowJson';
  if ('nodes' in json && 'edges' in json) return 'graphJson';
  if ('lockfileVersion' in json || 'dependencies' in json) return 'packageJson';
  return 'otherJson';
}

const versionPattern = /^(\d+)(?:-draft\.(\d+))?$/u;

/** `1-draft.2` is newer than `1-draft.1`, and `1` is newer than every draft of it. */
function isNewer(version: string): boolean {
  const [theirs, ours] = [versionPattern.exec(version), versionPattern.exec(sdwVersion)];
  if (theirs === null || ours === null) return false;
  const rank = (match: RegExpExecArray): number => Number(match[1]) * 1e6 + Number(match[2] ?? 999_999);
  return rank(theirs) > rank(ours);
}

function refuseSchema(error: z.ZodError, file: string, root: string): { readonly refused: Refusal } {
  const [issue] = error.issues;
  const path = [root, ...(issue?.path ?? []).map(String)].filter((step) => step !== '').join('.');
  if (issue?.code === 'unrecognized_keys')
    return refuse('exchange.unknownKey', { file, at: path, key: issue.keys.join(', ') });
  const why: Said =
    issue?.code === 'invalid_type'
      ? { code: 'exchange.expected', params: { what: issue.expected } }
      : { code: 'exchange.notAllowed' };
  return refuse('exchange.wrongShape', { file, at: path, why });
}

function foundIn(process: Process, linked: readonly Linked[]): Found {
  const exits = Object.values(process.blocks).reduce((sum, block) => sum + exitsOf(block).length, 0);
  const flows = Object.keys(process.flows).length;
  return {
    version: sdwVersion,
    blocks: Object.keys(process.blocks).length,
    fields: Object.keys(process.fields).length,
    flows,
    unwired: exits - flows,
    linked,
  };
}
