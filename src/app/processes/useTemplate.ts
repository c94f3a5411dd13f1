import { useNavigate } from 'react-router';
import { directoryOf, type Directory, type Group, type Person } from '#model/directory.ts';
import { lacksPeople, processFor } from '#templates/processFor.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import type { Template } from '#templates/template.ts';
import type { Lang } from '#text/langs.ts';
import { useLang } from '#ui/useLang.ts';
import { editorPath } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';

/** Usar plantilla: makes a process of a template and opens it in the editor. */
export function useTemplate() {
  const { storage } = useServices();
  const { lang } = useLang();
  const { as } = useMe();
  const directory = useDirectory();
  const attempt = useAttempt();
  const navigate = useNavigate();

  function take(template: Template, withPeople = false): Promise<boolean> {
    return attempt(async () => {
      const missing = withPeople ? missingSample(lang, directory) : { people: [], groups: [] };
      if (withPeople) await storage.directory.keepAll(missing.people, missing.groups);
      const process = processFor(template, lang, joined(directory, missing));
      const { id } = await storage.processes.create(process, as);
      await navigate(editorPath(id));
    });
  }
  return { needsPeople: (template: Template) => lacksPeople(template, lang, directory), take };
}

/** Who of the sample organisation is not here; whoever would take somebody's e-mail or identifier is left out. */
function missingSample(lang: Lang, { people, groups }: Directory) {
  const sample = sampleOrganisation(lang);
  const emails = new Set(Object.values(people).map((person) => person.email.toLowerCase()));
  const slugs = new Set(Object.values(groups).map((group) => group.slug));
  return {
    people: sample.people.filter((one) => people[one.id] === undefined && !emails.has(one.email.toLowerCase())),
    groups: sample.groups.filter((one) => groups[one.id] === undefined && !slugs.has(one.slug)),
  };
}

function joined(directory: Directory, more: { readonly people: readonly Person[]; readonly groups: readonly Group[] }) {
  return directoryOf({
    people: [...Object.values(directory.people), ...more.people],
    groups: [...Object.values(directory.groups), ...more.groups],
  });
}
