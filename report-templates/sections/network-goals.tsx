/** Goals and targets of a network's cities side by side, and which of them are comparable. */
import { keptApart, type Comparable } from "../../domain/findings/comparability.ts";
import { STATUSES, type Status } from "../../domain/findings/finding.ts";
import type { NetworkCity } from "../../domain/findings/network-city.ts";
import type { ComparableTargets, NetworkGoal } from "../../domain/findings/network-findings.ts";
import { GoalTile, StatusWord } from "../components/marks.tsx";
import { Head, Scroll } from "../components/network-table.tsx";
import { cityNames, type NetworkReportInput } from "../editions/network-input.ts";

const SHOWN = STATUSES.filter((status) => status !== "no-data");

/** Cities by goals: how many targets have which status. */
export function GoalOverview(input: NetworkReportInput) {
  const { findings, text } = input;
  const nameOf = cityNames(input);
  const goals = findings.goals.map(({ goal }) => goal);
  return (
    <section id="goals">
      <h2>{text.goalsTitle}</h2>
      <p>{text.goalsLead}</p>
      <Scroll label={text.goalsTitle}>
        <Head cells={[text.city, ...goals.map(text.goalColumn)]} />
        <tbody>
          {findings.cities.map((city) => (
            <tr key={city.id}>
              <th scope="row">{nameOf(city.id)}</th>
              {goals.map((goal) => {
                const counts = city.goals.find((each) => each.goal === goal)?.statusCounts;
                return (
                  <td key={goal}>
                    {counts === undefined ? text.notCovered : <Counts counts={counts} {...input} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Scroll>
    </section>
  );
}

function Counts({
  counts,
  text,
}: NetworkReportInput & { readonly counts: Readonly<Record<Status, number>> }) {
  const there = SHOWN.filter((status) => counts[status] > 0);
  if (there.length === 0) return <>{text.status["no-data"]}</>;
  return (
    <>
      {there.map((status) => (
        <StatusWord key={status} status={status} word={text.counted(status, counts[status])} />
      ))}
    </>
  );
}

export function NetworkGoals(input: NetworkReportInput) {
  const { findings, text } = input;
  return (
    <section id="targets">
      <p>{text.comparabilityLead}</p>
      {findings.goals.map((goal) => (
        <section key={goal.goal} id={`goal-${goal.goal}`} class={`g${goal.goal}`}>
          <h3>
            <GoalTile goal={goal.goal} /> {text.goalName[goal.goal].name}
          </h3>
          <Targets goal={goal} input={input} />
          <Indicators goal={goal} input={input} />
        </section>
      ))}
    </section>
  );
}

interface GoalProps {
  readonly goal: NetworkGoal;
  readonly input: NetworkReportInput;
}

function Targets({ goal, input }: GoalProps) {
  const { findings, text } = input;
  const nameOf = cityNames(input);
  return (
    <Scroll label={text.goalColumn(goal.goal)}>
      <Head cells={[text.city, ...goal.targets.map(({ target }) => text.target(target))]} />
      <tbody>
        {findings.cities.map((city) => (
          <tr key={city.id}>
            <th scope="row">{nameOf(city.id)}</th>
            {goal.targets.map(({ target }) => (
              <td key={target}>
                <TargetStatus city={city} target={target} input={input} />
              </td>
            ))}
          </tr>
        ))}
        <tr class="note">
          <th scope="row">{text.statuses}</th>
          {goal.targets.map(({ target, statuses }) => (
            <td key={target}>
              <Groups of={statuses} input={input} />
              <Apart of={statuses} input={input} />
            </td>
          ))}
        </tr>
      </tbody>
    </Scroll>
  );
}

interface TargetStatusProps {
  readonly city: NetworkCity;
  readonly target: string;
  readonly input: NetworkReportInput;
}

function TargetStatus({ city, target, input: { text } }: TargetStatusProps) {
  const status = city.targets.find((each) => each.target === target)?.status;
  if (status === undefined) return <>{text.notCovered}</>;
  return <StatusWord status={status} word={text.status[status]} />;
}

function Indicators({ goal, input }: GoalProps) {
  const { text } = input;
  if (goal.indicators.length === 0) return null;
  return (
    <Scroll label={text.indicator}>
      <Head cells={[text.indicator, text.figures, text.statuses, text.apartColumn]} />
      <tbody>
        {goal.indicators.map(({ indicator, title, figures, statuses }) => (
          <tr key={indicator}>
            <th scope="row">
              <span class="code">{indicator}</span> {title}
            </th>
            <td>
              <Groups of={figures} input={input} />
            </td>
            <td>
              <Groups of={statuses} input={input} />
            </td>
            <td>
              <Apart of={{ apart: keptApart(figures, statuses) }} input={input} />
            </td>
          </tr>
        ))}
      </tbody>
    </Scroll>
  );
}

interface PartitionProps {
  readonly of: Comparable | ComparableTargets;
  readonly input: NetworkReportInput;
}

function Groups({ of: { groups, apart }, input }: PartitionProps) {
  const { text } = input;
  const nameOf = cityNames(input);
  if (groups.length === 0) return <>{apart.length === 0 ? text.atMostOne : text.nobody}</>;
  return (
    <ul>
      {groups.map((group) => (
        <li key={group[0]}>{text.group(group.map(nameOf))}</li>
      ))}
    </ul>
  );
}

interface ApartProps {
  readonly of: Pick<Comparable | ComparableTargets, "apart">;
  readonly input: NetworkReportInput;
}

function Apart({ of: { apart }, input }: ApartProps) {
  const nameOf = cityNames(input);
  return (
    <ul>
      {apart.map(({ city, differs }) => (
        <li key={city}>{input.text.apart(nameOf(city), differs)}</li>
      ))}
    </ul>
  );
}
