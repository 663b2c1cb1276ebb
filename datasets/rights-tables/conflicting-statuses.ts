/** An action has one status: a judgment that names it may leave the cell empty, and must not say another. */
import type { CityAction, RelevanceJudgment } from "../../domain/city-rights.ts";
import type { Problem } from "../../domain/errors.ts";

/** One problem for each judgment whose status is not that of its action, naming both lines. */
export function conflictingStatuses(
  judgments: readonly RelevanceJudgment[],
  actions: readonly CityAction[],
): readonly Problem[] {
  const byId = new Map(actions.map((action) => [action.action, action]));
  return judgments.flatMap(({ file, line, action: id, status }) => {
    const action = id === null ? undefined : byId.get(id);
    if (!action || status === null || action.status === null || action.status === status) return [];
    return [
      {
        file,
        line,
        column: "status",
        value: status,
        message: `${action.file}, line ${action.line} says that ${action.action} is ${action.status}`,
        fix: `Leave the cell empty, so that ${action.file} counts, or correct one of the two`,
      },
    ];
  });
}
