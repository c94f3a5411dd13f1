import type { CheckScope } from '#blocks/define.ts';
import { checkTextAt } from '#blocks/checkTextAt.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import type { Issue } from '#model/issue.ts';
import { renderText, fieldsInText } from '#model/text.ts';
import type { SaidParams } from '#text/said.ts';
import { hasBody, isJson } from './composing.ts';
import type { CallData, TakenPart } from './data.ts';
import { originIn } from './url.ts';

/** What is wrong with the settings of a call. */
export function checkCall(data: CallData, scope: CheckScope): readonly Issue[] {
  return [
    ...checkUrl(data.url, scope),
    ...data.headers.flatMap(({ name, value }, at) => checkHeader(name, value, at, scope)),
    ...(hasBody(data.method) ? checkBody(data.body, scope) : []),
    ...data.takes.flatMap((take, at) => checkTake(take, at, data, scope)),
  ];
}

function checkUrl(url: string, scope: CheckScope): readonly Issue[] {
  if (url.trim() === '') return [error(scope, 'call.noUrl', 'url')];
  if (originIn(url) === null) return [error(scope, 'call.badUrl', 'url')];
  return checkTextAt(url, 'url', scope);
}

function checkHeader(name: string, value: string, at: number, scope: CheckScope): readonly Issue[] {
  const path = `headers.${at}`;
  if (!/^[\w!#$%&'*+.^`|~-]+$/u.test(name)) return [error(scope, 'call.badHeader', path, { name })];
  if (isForbidden(name)) return [error(scope, 'call.forbiddenHeader', path, { name })];
  return checkTextAt(value, path, scope);
}

/** Headers that a browser does not let anybody set. Source: Fetch Standard, "forbidden request-header". */
function isForbidden(name: string): boolean {
  return /^(?:accept-(?:charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/iu.test(
    name,
  );
}

/** JSON with a nought in the place of every answer: whether in quotes or not, that is JSON where an answer may be. */
function checkBody(body: string, scope: CheckScope): readonly Issue[] {
  if (body.trim() === '') return [];
  const issues = checkTextAt(body, 'body', scope);
  if (issues.length > 0) return issues;
  const sample = Object.fromEntries(fieldsInText(body).map((field) => [field, '0']));
  return isJson(renderText(body, sample)) ? [] : [error(scope, 'call.badJson', 'body')];
}

function checkTake({ path, field }: TakenPart, at: number, { takes }: CallData, scope: CheckScope): readonly Issue[] {
  const place = `takes.${at}`;
  const target = fieldIn(scope.process, field);
  if (target === undefined) return [error(scope, field === '' ? 'call.noTarget' : 'call.goneTarget', `${place}.field`)];
  if (!fieldKindOf(target.type).asks)
    return [error(scope, 'call.asksNothing', `${place}.field`, { field: target.label })];
  if (takes.findIndex((take) => take.field === field) < at) {
    return [error(scope, 'call.twice', `${place}.field`, { field: target.label })];
  }
  return path.split('.').some((step) => step.trim() === '') ? [error(scope, 'call.badPath', `${place}.path`)] : [];
}

function error({ block }: CheckScope, code: string, path: string, params: SaidParams = {}): Issue {
  return { severity: 'error', code, params, place: { block: block.id, path } };
}
