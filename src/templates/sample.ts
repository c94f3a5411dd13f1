import type { Group, Person } from '#model/directory.ts';
import type { Lang } from '#text/langs.ts';

/** A made-up organisation, enough to run every template at once. Ids are the same in every language. */
export interface SampleOrganisation {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly order: number }[];
  readonly categories: readonly {
    readonly id: string;
    readonly area: string;
    readonly name: string;
    readonly description: string;
    readonly process: null;
    readonly order: number;
  }[];
}

/** The ids by which templates name people and groups of the sample organisation. */
export const sampleIds = {
  releaseManager: 'p-release',
  uatReviewer: 'p-uat',
  rfc: 'g-rfc',
  fsc: 'g-fsc',
  development: 'g-dev',
  operations: 'g-ops',
  changes: 'g-cab',
  stakeholders: 'g-stakeholders',
  desk: 'g-desk',
} as const;

/** The sample organisation in a language. Whoever starts is not in it: they are a person of their own. */
export function sampleOrganisation(lang: Lang): SampleOrganisation {
  const names = words[lang];
  return {
    people: people(names),
    groups: groups(names),
    areas: [
      { id: 'a-it', name: names.it, order: 1 },
      { id: 'a-hr', name: names.hr, order: 2 },
    ],
    categories: [
      category('c-releases', 'a-it', names.releases, names.releasesAbout, 1),
      category('c-software', 'a-it', names.software, names.softwareAbout, 2),
      category('c-requests', 'a-hr', names.requests, names.requestsAbout, 1),
    ],
  };
}

type Names = (typeof words)['es' | 'en'];

function people(names: Names): readonly Person[] {
  const { releaseManager, uatReviewer } = sampleIds;
  return [
    person(releaseManager, names.releaseManager, names.releaseEmail, 'agent', 'p-director'),
    person(uatReviewer, names.uatReviewer, names.uatEmail, 'approver', 'p-director'),
    person('p-director', 'Teresa Aguilar', 'teresa.aguilar@example.com', 'approver', null),
    person('p-requester', 'Marta Gil', 'marta.gil@example.com', 'requester', releaseManager),
    person('p-rfc1', 'Ana Torres', 'ana.torres@example.com', 'approver', 'p-director'),
    person('p-rfc2', 'Bruno Díaz', 'bruno.diaz@example.com', 'approver', 'p-director'),
    person('p-fsc1', 'Carla Méndez', 'carla.mendez@example.com', 'approver', 'p-director'),
    person('p-fsc2', 'Diego Romero', 'diego.romero@example.com', 'approver', 'p-director'),
    person('p-dev1', 'Elena Vargas', 'elena.vargas@example.com', 'agent', releaseManager),
    person('p-dev2', 'Fabián Soto', 'fabian.soto@example.com', 'agent', releaseManager),
    person('p-ops1', 'Gloria Peña', 'gloria.pena@example.com', 'agent', releaseManager),
    person('p-ops2', 'Hugo Castro', 'hugo.castro@example.com', 'agent', releaseManager),
    person('p-cab1', 'Irene Molina', 'irene.molina@example.com', 'approver', 'p-director'),
    person('p-cab2', 'Javier Ríos', 'javier.rios@example.com', 'approver', 'p-director'),
    person('p-stk1', 'Karen Lozano', 'karen.lozano@example.com', 'requester', 'p-director'),
    person('p-stk2', 'Luis Herrera', 'luis.herrera@example.com', 'requester', 'p-director'),
  ];
}

function groups(names: Names): readonly Group[] {
  const { rfc, fsc, development, operations, changes, stakeholders, desk } = sampleIds;
  return [
    group(rfc, names.rfc, ['p-rfc1', 'p-rfc2']),
    group(fsc, names.fsc, ['p-fsc1', 'p-fsc2']),
    group(development, names.development, ['p-dev1', 'p-dev2']),
    group(operations, names.operations, ['p-ops1', 'p-ops2']),
    group(changes, names.changes, ['p-cab1', 'p-cab2']),
    group(stakeholders, names.stakeholders, ['p-stk1', 'p-stk2']),
    group(desk, names.desk, ['p-ops1', 'p-dev1']),
  ];
}

function person(id: string, name: string, email: string, role: Person['role'], manager: string | null): Person {
  return { id, name, email, role, manager, active: true };
}

function group(id: string, name: string, members: readonly string[]): Group {
  return { id, slug: slugOf(name), name, members };
}

function category(id: string, area: string, name: string, description: string, order: number) {
  return { id, area, name, description, process: null, order };
}

/** `Comité financiero (FSC)` is `comite-financiero-fsc` in files. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

const words = {
  es: {
    releaseManager: 'Gestor de lanzamientos',
    releaseEmail: 'gestor.lanzamientos@example.com',
    uatReviewer: 'Revisor UAT',
    uatEmail: 'revisor.uat@example.com',
    rfc: 'Comité RFC',
    fsc: 'Comité financiero (FSC)',
    development: 'Equipo de desarrollo',
    operations: 'Equipo de operaciones',
    changes: 'Comité de cambios',
    stakeholders: 'Interesados',
    desk: 'Mesa de ayuda',
    it: 'IT',
    hr: 'Recursos humanos',
    releases: 'Gestión de lanzamientos',
    releasesAbout: 'Pide que una versión nueva pase a producción.',
    software: 'Instalación de programas',
    softwareAbout: 'Pide un programa para tu equipo.',
    requests: 'Solicitudes del personal',
    requestsAbout: 'Pide algo que necesite una aprobación.',
  },
  en: {
    releaseManager: 'Release manager',
    releaseEmail: 'release.manager@example.com',
    uatReviewer: 'UAT reviewer',
    uatEmail: 'uat.reviewer@example.com',
    rfc: 'RFC committee',
    fsc: 'Financial steering committee (FSC)',
    development: 'Development team',
    operations: 'Operations team',
    changes: 'Change committee',
    stakeholders: 'Stakeholders',
    desk: 'Help desk',
    it: 'IT',
    hr: 'Human resources',
    releases: 'Release management',
    releasesAbout: 'Ask for a new version to go to production.',
    software: 'Software installation',
    softwareAbout: 'Ask for a program for your computer.',
    requests: 'Staff requests',
    requestsAbout: 'Ask for something that needs an approval.',
  },
} as const;
