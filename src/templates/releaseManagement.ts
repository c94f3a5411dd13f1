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

/** px: three rows of four, read from left to right, with the ends at the right. */
const column = [0, 300, 600, 900, 1200] as const;
const row = [0, 240, 480] as const;

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
    .at(column[0] + 34, row[0] + 14)
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
    .at(column[2] + 34, row[0] + 120)
    .on('cancelled')
    .end(w.cancelled, 'cancelled')
    .at(column[4], row[0] + 120)
    .tasks(w.plan, [
      { name: w.planScope, who: person(releaseManager), days: 2 },
      { name: w.planPeople, who: person(releaseManager), days: 2 },
      { name: w.planBack, who: person(releaseManager), days: 3 },
    ])
    .at(column[2], row[0])
    .approval(w.review, {
      instructions: w.reviewHow,
      voters: [answer('approvers')],
      outcomes: ['accepted', 'rejected', 'cancelled'],
      comments: reasons,
    })
    .at(column[3], row[0])
    .on('rejected')
    .to(w.plan)
    .on('cancelled')
    .to(w.cancelled)
    .tasks(w.build, [
      { name: w.buildVersion, who: group(development), days: 2 },
      { name: w.buildTest, who: group(development), days: 3 },
    ])
    .at(column[0], row[1])
    .approval(w.uat, { instructions: w.uatHow, voters: [person(uatReviewer)] })
    .at(column[1], row[1])
    .note(w.uatNote)
    .on('rejected')
    .to(w.build);
}

/** From an accepted version to the notice that it is in production. */
function toProduction(drawing: Drawing, w: ReleaseWords): Drawing {
  return drawing
    .form(w.uatResults, { who: person(uatReviewer), asks: ['results*', 'analysis', 'lessons', 'feedback'] })
    .at(column[2], row[1])
    .tasks(w.prepare, [
      { name: w.prepareScripts, who: group(operations), days: 1 },
      { name: w.prepareWindow, who: group(operations), days: 1 },
      { name: w.prepareTell, who: group(operations), days: 2 },
    ])
    .at(column[3], row[1])
    .approval(w.change, {
      instructions: w.changeHow,
      voters: [group(changes)],
      rule: 'anyone',
      outcomes: ['accepted', 'rejected', 'cancelled'],
      comments: ['rejected', 'cancelled'],
    })
    .at(column[0], row[2])
    .note(w.changeNote)
    .on('rejected')
    .to(w.plan)
    .on('cancelled')
    .to(w.cancelled)
    .tasks(w.launch, [
      { name: w.launchDeploy, who: group(operations), days: 1 },
      { name: w.launchCheck, who: group(operations), days: 1 },
    ])
    .at(column[1], row[2])
    .approval(w.confirm, {
      instructions: w.confirmHow,
      voters: [person(releaseManager)],
      names: { rejected: w.problems },
    })
    .at(column[2], row[2])
    .on('rejected')
    .to(w.plan)
    .notify(w.notify, {
      to: [requester, answer('approvers'), group(stakeholders)],
      subject: w.subject,
      body: w.body,
    })
    .at(column[3], row[2])
    .end(w.completed)
    .at(column[4], row[2] + 14);
}
