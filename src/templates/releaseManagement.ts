import { draw, type Drawing } from '#blocks/draw.ts';
import { answer, group, person, requester } from '#blocks/drawn.ts';
import type { Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import { releaseWords } from './releaseManagement.words.ts';
import { sampleIds } from './sample.ts';
import type { Template } from './template.ts';

type ReleaseWords = (typeof releaseWords)[Lang];

/** The release process: twelve blocks and three ends, with two approvals by committees and four ways back. */
export const releaseManagement: Template = {
  id: 'release-management',
  nameOf: (lang) => releaseWords[lang].name,
  aboutOf: (lang) => releaseWords[lang].about,
  process: (lang) => release(releaseWords[lang], lang),
};

const { releaseManager, uatReviewer, rfc, fsc, development, operations, changes, stakeholders } = sampleIds;

/**
 * px: three rows, read from left to right; the plan begins the second and the preparation the third, so that ways back
 * are short. Approvals stand in two columns with room after them for the names of their exits.
 */
const column = [0, 270, 590, 860, 1180, 1450] as const;
const row = [0, 200, 390] as const;
/** A pill is 28 px lower than a card; 14 px down it stands in the middle of the row. */
const pill = 14;

function release(w: ReleaseWords, lang: Lang): Process {
  return toProduction(toBuild(fields(draw(w.name, { lang }).about(w.about), w).titled(w.title), w), w).process();
}

function fields(drawing: Drawing, w: ReleaseWords): Drawing {
  return drawing
    .field('version', 'shortText', w.version, { help: w.versionHelp })
    .field('description', 'longText', w.description, { help: w.descriptionHelp })
    .field('dateTime', 'dateTime', w.dateTime, { help: w.dateTimeHelp })
    .field('scope', 'longText', w.scope, { help: w.scopeHelp })
    .field('approvers', 'people', w.approvers, { help: w.approversHelp })
    .field('results', 'longText', w.results)
    .field('analysis', 'longText', w.analysis)
    .field('lessons', 'longText', w.lessons)
    .field('feedback', 'longText', w.feedback);
}

/** From the request to a version that users have accepted. */
function toBuild(drawing: Drawing, w: ReleaseWords): Drawing {
  const reasons = ['rejected', 'cancelled'] as const;
  return drawing
    .start(w.start, { asks: ['version*', 'description*', 'dateTime*', 'scope*', 'approvers*'] })
    .at(column[0] + 68, row[0] + pill)
    .approval(w.request, {
      instructions: w.requestHow,
      bodies: [
        { name: w.rfc, voters: [group(rfc)], rule: 'anyone' },
        { name: w.fsc, voters: [group(fsc)], rule: 'anyone' },
      ],
      outcomes: ['accepted', 'rejected', 'cancelled'],
      comments: reasons,
    })
    .at(column[1], row[0])
    .on('rejected')
    .end(w.rejected, 'rejected')
    .at(column[2], row[0] + pill)
    .on('cancelled')
    .end(w.cancelled, 'cancelled')
    .at(column[2], row[0] + 84)
    .tasks(w.plan, [
      { name: w.planScope, who: person(releaseManager), days: 2 },
      { name: w.planPeople, who: person(releaseManager), days: 2 },
      { name: w.planBack, who: person(releaseManager), days: 3 },
    ])
    .at(column[0], row[1])
    .approval(w.review, {
      instructions: w.reviewHow,
      voters: [answer('approvers')],
      outcomes: ['accepted', 'rejected', 'cancelled'],
      comments: reasons,
    })
    .at(column[1], row[1])
    .on('rejected')
    .to(w.plan)
    .on('cancelled')
    .to(w.cancelled)
    .tasks(w.build, [
      { name: w.buildVersion, who: group(development), days: 2 },
      { name: w.buildTest, who: group(development), days: 3 },
    ])
    .at(column[2], row[1])
    .approval(w.uat, { instructions: w.uatHow, voters: [person(uatReviewer)] })
    .at(column[3], row[1])
    .note(w.uatNote)
    .on('rejected')
    .to(w.build);
}

/** From an accepted version to the notice that it is in production. */
function toProduction(drawing: Drawing, w: ReleaseWords): Drawing {
  return drawing
    .form(w.uatResults, { who: person(uatReviewer), asks: ['results*', 'analysis', 'lessons', 'feedback'] })
    .at(column[4], row[1])
    .tasks(w.prepare, [
      { name: w.prepareScripts, who: group(operations), days: 1 },
      { name: w.prepareWindow, who: group(operations), days: 1 },
      { name: w.prepareTell, who: group(operations), days: 2 },
    ])
    .at(column[0], row[2])
    .approval(w.change, {
      instructions: w.changeHow,
      voters: [group(changes)],
      rule: 'anyone',
      outcomes: ['accepted', 'rejected', 'cancelled'],
      comments: ['rejected', 'cancelled'],
    })
    .at(column[1], row[2])
    .note(w.changeNote)
    .on('rejected')
    .to(w.plan)
    .on('cancelled')
    .to(w.cancelled)
    .tasks(w.launch, [
      { name: w.launchDeploy, who: group(operations), days: 1 },
      { name: w.launchCheck, who: group(operations), days: 1 },
    ])
    .at(column[2], row[2])
    .approval(w.confirm, {
      instructions: w.confirmHow,
      voters: [person(releaseManager)],
      names: { rejected: w.problems },
    })
    .at(column[3], row[2])
    .on('rejected')
    .to(w.plan)
    .notify(w.notify, {
      to: [requester, answer('approvers'), group(stakeholders)],
      subject: w.subject,
      body: w.body,
    })
    .at(column[4], row[2])
    .end(w.completed)
    .at(column[5], row[2] + pill);
}
