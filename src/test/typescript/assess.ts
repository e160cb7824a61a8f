/**
 * What a partner's program in TypeScript does with the generated client. Prints what it has found
 * out as one line of JSON.
 */
import {
  AssessmentsApi,
  Configuration,
  OrganisationsApi,
  QuestionnairesApi,
  ResponseError,
  type AssessmentResponse,
  type Choice,
  type PartResponse,
  type QuestionResponse,
} from "../../../target/typescript-client";

declare const process: { argv: string[] };

const [address, token] = process.argv.slice(2);
const configuration = new Configuration({ basePath: address, accessToken: token });

const key = () => `"${crypto.randomUUID()}"`;

function questions(part: PartResponse): QuestionResponse[] {
  return part.kind === "group" ? (part.parts ?? []).flatMap(questions) : [part as QuestionResponse];
}

async function firstOptions(questionnaire: string, edition: string): Promise<Map<string, Choice>> {
  const found = await new QuestionnairesApi(configuration).readQuestionnaire({ id: questionnaire, edition });
  const all = (found.sections ?? []).flatMap((section) => (section.parts ?? []).flatMap(questions));
  return new Map(
    all.map((question) => {
      const first = question.options?.[0]?.id ?? "";
      return [question.id ?? "", question.kind === "multiple" ? [first] : first];
    }),
  );
}

async function status(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 200;
  } catch (failure) {
    if (failure instanceof ResponseError) {
      return failure.response.status;
    }
    throw failure;
  }
}

async function assess() {
  const firm = await new OrganisationsApi(configuration).bringOrganisation({
    idempotencyKey: key(),
    organisationRequest: { firm: { area: "E08000037", size: "5-9", sector: "construction" } },
  });
  const assessments = new AssessmentsApi(configuration);
  let now: AssessmentResponse = await assessments.beginAssessment({
    idempotencyKey: key(),
    assessmentRequest: { organisation: firm.id, questionnaire: "skills", depth: "core" },
  });
  const sheet = await firstOptions(now.questionnaire, now.edition);
  while (now.unanswered && now.unanswered.length > 0) {
    const answers = Object.fromEntries(now.unanswered.map((id) => [id, sheet.get(id) ?? null]));
    now = await assessments.answerSome({
      assessment: now.id,
      ifMatch: "*",
      answersRequest: { answers },
    });
  }
  await assessments.submitAssessment({
    assessment: now.id,
    idempotencyKey: key(),
    submissionRequest: { countInBenchmark: false },
  });
  const report = await assessments.readReport({ assessment: now.id });
  const nobodys = await status(assessments.readReport({ assessment: crypto.randomUUID() }));
  console.log(
    JSON.stringify({
      answers: Object.keys(now.answers ?? {}).length,
      score: report.scorecard.score?.points,
      actions: report.actions.length,
      nobodys,
    }),
  );
}

void assess();
