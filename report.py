"""The same work without a screen: check a file, or build a deck from it, for scripts and schedules."""

from __future__ import annotations

import argparse
import json
import logging
import shlex
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from data.dataset import Dataset
from data.decision import AMONG, Answers, Question
from data.errors import DataError
from data.intake import check as checking
from data.intake.asking import open_questions, with_defaults
from data.intake.door import misanswered
from data.intake.handed_in import Intake, as_dataset, open_dataset, proposal_of, read_tables, unanswerable
from data.roles.proposal import roles as known_roles
from data.rows.action_list import make_list
from data.said import said
from data.sources.sample import SAMPLES
from exports import format as formats
from exports.action_list import as_csv, as_xlsx
from store import commands as keeping
from store.errors import StoreError
from stories import story as stories
from stories.decision.action_words import asked, headings
from stories.decision.amounts.fitting import refuse_columns, refuse_rule
from stories.decision.amounts.from_file import proposed_by
from stories.decision.saying import say_of
from stories.decision.sheet_amounts.fitting import fitted, offered, with_amounts, without
from stories.decision.sheet_amounts.telling import lines, not_taken
from stories.decision.study import DecisionStudy
from stories.file_words import worded
from stories.language.own_texts import refused
from stories.opening import proposed_project
from stories.origin import origin_of
from stories.project import Project
from stories.proposing import doubt, fitting, proposed_kind
from stories.samples import TOLD_AS, intake_of, project_for
from stories.setting import SettingError
from stories.settings import apply, in_order, refuse_misnamed
from stories.topics import studied
from stories.understood import one_of, understood

REFUSED, MISUSED = 1, 2
BUILD = """\
examples:
  python report.py build predictions.csv outcomes.csv --out report
  python report.py build scores.csv --set contact_cost=40 --set accept_rate=20%..30%..40%@pilot --format pptx,pdf
  python report.py build --sample telephone --set currency=EUR --set locale=de_DE --out report
  python report.py build accounts.csv --story profit_curve --set hit=cost_fn --set false_alarm=-cost_fp
  python report.py build accounts.csv --story profit_curve --set 'exposure=monthly_income*3<=25000' \\
         --set 'miss=-0.8..-0.75..-0.7*exposure@recoveries' --set 'false_alarm=-"cost of review"'

settings (--set name=value, as often as needed):
  amounts    value, margin, months, accept_rate, incentive_cost, contact_cost; offer_cost of targeting; cost and cost.GROUP of a test
             as 40 (exactly, without a range), or low..likely..high, with @source behind it: contact_cost=30..40..60@call centre
  cells      hit, false_alarm, miss, rightly_left: money as above, or by row: a column of the file, or a factor of one, as
             hit=0.6*balance; NAME=column*factor, with <= or >= behind it, names an amount with bounds (at most three a story);
             of a credit, exposure as a number or read from a column in this way
  limits     capacity (contacts) and budget (money), with @source if wanted, threshold (a score chosen by hand),
             target (what one campaign is wanted to bring), next_list (how many the list holds that the ask is for)
  finance    cost_once and cost_monthly (of model and campaign, beside the contacts), discount_rate (a year, as 8%), horizon (months):
             with a cost given, the month in which it is paid back and the discounted sum are told; several years are discounted
  file       base_rate=14% (the true share of events, where the file holds too many of one kind),
             below_zero=zero (values below zero count as zero; by default they count as they are)
  compare    present=0.5 (today's rule: score from 0.5; >=0.5 where that could be a share) or present=30% (the riskiest 30 %)
  words      title, author, period, currency, locale, repeat, decider, decide_by,
             and names as one=client many=clients contact=visit contacts=visits
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 is well, 1 a file that was refused, 2 a wrong call. Errors are one line."""
    options = _parser().parse_args(arguments)
    try:
        if hasattr(options, "lines"):  # a command of the store
            print("\n".join(options.lines(options)))
            return 0
        return options.run(options)
    except (DataError, StoreError, SettingError) as error:
        print(f"report: {error}", file=sys.stderr)
        return MISUSED if isinstance(error, SettingError) else REFUSED
    except OSError as error:  # a folder that cannot be written to
        print(f"report: {error.filename}: {error.strerror}", file=sys.stderr)
        return MISUSED


def check(options: argparse.Namespace) -> int:
    """Print what was read: columns with their kinds, roles with their reasons, questions, notes on quality."""
    with tempfile.TemporaryDirectory() as folder:
        intake = _intake(options)
        if options.json:
            told = checking.check(intake, Path(folder), worded, _understood)
            print(json.dumps(told, indent=1, ensure_ascii=False))
            return REFUSED if told["verdict"] == "reject" else 0
        read = read_tables(intake, Path(folder))
        print(f"{read.table.name}: {read.table.count:,} rows, {len(read.table.columns)} columns")
        if read.joined:
            joined = read.joined
            by = " and ".join(f"{left} = {right}" for left, right in joined.keys)
            print(
                f"joined {f'by {by}' if by else 'row by row'}: {joined.matched:,} matched, "
                f"{joined.left_only:,} only in {joined.left_name}, {joined.right_only:,} only in {joined.right_name}"
            )
        for suggestion in proposal_of(intake, read.table).suggestions:
            print(f"  {suggestion.role:8} {suggestion.column}: {suggestion.reason}")
        try:
            dataset = as_dataset(intake, read)
        except DataError:
            _print_questions(read.table.questions)  # one of them may be why
            raise
        if "outcome" in dataset.roles:
            print(f"  event    {dataset.roles['outcome']} = {dataset.event}")
        proposed = proposed_kind(dataset)
        print(f"  story    {proposed.kind}: {worded(proposed.reason)}")
        print(_understood(dataset))
        for reason, count in dataset.counts.items():
            print(f"  {reason}: {count:,} rows")
        for finding in dataset.findings:
            print(f"  [{finding.weight}] {worded(finding.text)}")
        _print_amounts(dataset, proposed_project(dataset, Project(kind=proposed.kind), intake.answers))
        _print_questions(dataset.table.questions)
    return 0


def _print_amounts(dataset: Dataset, project: Project) -> None:
    """The amounts that sheets beside the rows name, and what takes them over."""
    for found in offered(dataset.table.amount_sheets, project):
        print(f"  {worded(said('sheet-amounts-named', name=found.sheet.name))}:")
        for each, (label, amount, cell, meant) in zip(found.taken, lines(found, project), strict=True):
            print(f"    {label}: {amount} ({cell}) → {each.setting}: {meant}")
        for sentence in not_taken(found):
            print(f"    {worded(sentence)}")
        print(f"    build --amounts-from {shlex.quote(found.sheet.name)}")


def _understood(dataset: Dataset) -> str:
    """How the file was understood, as the app says it."""
    found = understood(dataset, one_of(dataset))
    return " ".join((found.plain, *found.below))


def _print_questions(questions: Sequence[Question]) -> None:
    for question in questions:
        print(f"  [ask] {worded(question.text)}")
        if question.several:
            answer = shlex.quote(f"{question.id}={question.default}")
            print(f"        --answer {answer} (default; several, with {AMONG} between them)")
        for option in question.options:
            mark = " (default)" if option.key == question.default and not question.several else ""
            words = f"{worded(option.label)}; {worded(option.meaning)}".rstrip("; ")
            print(f"        --answer {shlex.quote(f'{question.id}={option.key}')}{mark}: {words}")


def build(options: argparse.Namespace) -> int:
    """Write the story in every format asked for, and facts.json with every figure in it."""
    shelf = formats.shelf()
    wanted = [name.strip().lstrip(".") for name in options.format.split(",") if name.strip()]
    if unknown := [name for name in wanted if name not in shelf]:
        raise SettingError(f"There is no format '{unknown[0]}'; there are: {', '.join(shelf)}.")
    if options.story and options.story not in stories.shelf():
        raise SettingError(f"There is no story '{options.story}'; there are: {', '.join(stories.shelf())}.")
    with tempfile.TemporaryDirectory() as folder:
        dataset, answers = _answered_dataset(options, Path(folder))
        kind = _kind(options.story or TOLD_AS.get(options.sample, ""), dataset)
        project = _project(options, kind, dataset, answers)
        figures = studied(stories.shelf()[kind].TOPIC, dataset, project, origin_of(dataset, answers))
        refuse_misnamed(figures)
        story, deck = stories.tell(figures)
        for sentence in [*refused(project.language), *formats.warned(deck, wanted)]:  # own messages, lacking signs
            print(f"report: {sentence}", file=sys.stderr)
        options.out.mkdir(parents=True, exist_ok=True)
        if options.list:
            _write_list(options.out, studied("decision", dataset, project, figures.origin))
        for name in wanted:
            path = options.out / formats.file_name(deck, shelf[name].SUFFIX)
            path.write_bytes(shelf[name].write(deck))
            print(path)
    path = options.out / "facts.json"
    path.write_text(
        json.dumps({name: fact.plain() for name, fact in story.facts.items()}, indent=1, ensure_ascii=False), "utf-8"
    )
    print(path)
    return 0


def _write_list(out: Path, figures: DecisionStudy) -> None:
    """Whom to contact, best first, as CSV and as a workbook."""
    heads = headings(say_of(figures), figures.settings.assumptions.reading)
    dataset = figures.ledgers.dataset
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.parquet"
        with dataset.table.rows.open(path.parent) as connection:
            made = make_list(dataset, connection, asked(figures, by_expectation=False).wish, path)
        for suffix, write in ((".csv", as_csv), (".xlsx", as_xlsx)):
            target = out / f"contact-list{suffix}"
            target.write_bytes(write(made.path, heads))
            print(target)


def _answered_dataset(options: argparse.Namespace, folder: Path) -> tuple[Dataset, Answers]:
    """The dataset with all answers, if nothing about it has to be guessed."""
    intake = _intake(options)
    dataset = open_dataset(intake, folder)
    if odd := unanswerable(dataset.table.questions, intake.answers):
        raise SettingError(f"Nothing is asked under '{odd[0]}'; see report.py check.")
    if wrong := misanswered(intake.answers):
        raise SettingError(wrong)
    waiting = open_questions(dataset.table.questions, intake.answers)
    if not waiting:
        return dataset, intake.answers
    if not (options.accept_defaults or options.sample):  # of a sample nothing is unknown
        first = waiting[0]
        keys = ", ".join(option.key for option in first.options)
        among = f"one of, or several with {AMONG} between them" if first.several else "one of"
        raise DataError(
            f"{worded(first.text)} Say --answer {shlex.quote(f'{first.id}=KEY')} with {among}: {keys}; or --accept-defaults."
        )
    answers = with_defaults(dataset.table.questions, intake.answers)
    return open_dataset(intake.answered(answers), folder), answers


def _kind(story: str, dataset: Dataset) -> str:
    """The kind that was asked for, or the one that is proposed; what is not as usual about it is said."""
    if not story:
        found = proposed_kind(dataset)
        if found.kind != Project.kind:
            print(f"report: {found.kind}: {worded(found.reason)} --story NAME tells another.", file=sys.stderr)
        return found.kind
    if story not in fitting(dataset):
        lacking = ", ".join(role for role in stories.shelf()[story].NEEDS if role not in dataset.roles)
        why = f"it lacks: {lacking}" if lacking else "the file says who was left alone, and those respond to no offer"
        raise DataError(f"{dataset.name}: the story '{story}' cannot be told of this file; {why}.")
    if question := doubt(dataset, story):
        print(f"report: {story}: {worded(question)} If not, its sentences say the opposite.", file=sys.stderr)
    return story


def _project(options: argparse.Namespace, kind: str, dataset: Dataset, answers: Answers) -> Project:
    project = proposed_project(dataset, replace(project_for(options.sample, kind), title=options.title), answers)
    for name, found in proposed_by(dataset, project).items():
        print(f"report: {name} {found.text}: {worded(found.reason)}; --set {name}=… takes another.", file=sys.stderr)
        project = apply(project, name, found.text)
    for setting in in_order(options.set):
        name, equals, text = map(str.strip, setting.partition("="))
        if not equals:
            raise SettingError(f"The setting '{setting}' has no value; wanted name=value.")
        project = apply(project, name, text)
        if name in ("present", "threshold"):
            refuse_rule(name, text, dataset)
    if options.amounts_from:
        project = _with_sheet(project, dataset, options.amounts_from, options.set)
    refuse_columns(project, dataset)
    return project


def _with_sheet(project: Project, dataset: Dataset, name: str, by_hand: Sequence[str]) -> Project:
    """The project with the amounts of the sheet of that name, but for those that are set by hand."""
    own = {setting.partition("=")[0].strip() for setting in by_hand}
    sheets = dataset.table.amount_sheets
    sheet = next((each for each in sheets if each.name == name), None)
    if sheet is None:
        known = ", ".join(f"“{each.name}”" for each in sheets) or "none"
        raise DataError(f"{dataset.name} has no sheet “{name}” that names amounts; sheets that name some: {known}.")
    found = fitted(sheet, project)
    if not found.taken:
        why = " ".join(map(worded, not_taken(found)))
        raise DataError(f"{dataset.name}: the sheet “{name}” names no amount that fits this story. {why}")
    for sentence in not_taken(found):
        print(f"report: {name}: {worded(sentence)}", file=sys.stderr)
    return with_amounts(project, without(found, own, project))


def _intake(options: argparse.Namespace) -> Intake:
    if options.sample and options.files:
        raise SettingError("There are both files and --sample; wanted one of them.")
    if not options.sample and not options.files:
        raise SettingError("There is no file; wanted one with everything, predictions and outcomes, or --sample NAME.")
    if options.sample and options.sample not in SAMPLES:
        raise SettingError(f"There is no sample '{options.sample}'; there are: {', '.join(SAMPLES)}.")
    roles = {}
    for setting in options.role:
        role, equals, column = setting.partition("=")
        if not equals or role not in known_roles():
            raise SettingError(
                f"The role '{setting}' is not known; wanted role=column with one of: {', '.join(known_roles())}."
            )
        roles[role] = column
    if len(options.name) > len(options.files):
        raise SettingError(
            f"There are {len(options.name)} names for {len(options.files)} files; wanted one for each, in their order."
        )
    names = [*options.name, *(path.name for path in options.files[len(options.name) :])]
    files = tuple((name, str(path.resolve())) for name, path in zip(names, options.files, strict=True))
    halves = [setting.partition("=") for setting in options.join if setting]
    keys = tuple((left, right or left) for left, _, right in halves)
    told = {**intake_of(options.sample).answers, **_answers(options)}
    return Intake(options.sample, files, keys, roles, options.event, options.control, told)


def _answers(options: argparse.Namespace) -> dict[str, str]:
    answers = {}
    for setting in options.answer:
        question, equals, key = setting.partition("=")
        if not equals:
            raise SettingError(f"The answer '{setting}' has no key; wanted ID=KEY.")
        answers[question] = key
    return answers


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="report.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    reading = argparse.ArgumentParser(add_help=False)
    reading.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="one file with everything, or predictions and outcomes"
    )
    reading.add_argument(
        "--sample", default="", help=f"a built-in synthetic sample instead of files: {', '.join(SAMPLES)}"
    )
    reading.add_argument(
        "--role",
        action="append",
        default=[],
        metavar="ROLE=COLUMN",
        help="set a role by hand, as score=risk; an empty column takes it away",
    )
    reading.add_argument("--event", default="", metavar="LABEL", help="the outcome that counts as the event, as Yes")
    reading.add_argument("--control", default="", metavar="LABEL", help="the label of customers who were left alone")
    reading.add_argument(
        "--join",
        action="append",
        default=[],
        metavar="KEY[=KEY]",
        help="the columns that join two files; once for each, where it takes several, as --join id --join month",
    )
    reading.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="ID=KEY",
        help="answer a question that check prints, as event=Yes",
    )
    reading.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="NAME",
        help="what a file is called, where the file on disk has another name; one for each file",
    )
    look = commands.add_parser("check", parents=[reading], help="print what a file holds: roles, reasons, quality")
    look.add_argument(
        "--json", action="store_true", help="print one JSON object with the verdict and every figure that is known"
    )
    look.set_defaults(run=check)
    make = commands.add_parser(
        "build",
        parents=[reading],
        help="write the story as files",
        epilog=BUILD,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    make.add_argument("--accept-defaults", action="store_true", help="take the marked default where check asks")
    make.add_argument(
        "--story",
        default="",
        metavar="NAME",
        help=f"the kind of story, by default what check proposes: {', '.join(stories.shelf())}",
    )
    make.add_argument("--title", default=Project.title, help="the deck's title (default: the story's)")
    make.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="an amount or a word of the story; see below"
    )
    make.add_argument(
        "--amounts-from",
        default="",
        metavar="SHEET",
        help="take the amounts that a sheet beside the rows names, as check lists them; --set goes before them",
    )
    make.add_argument("--format", default="pptx,pdf,html", help="formats, with commas (default: pptx,pdf,html)")
    make.add_argument(
        "--out", type=Path, default=Path("report"), metavar="DIR", help="folder for the files (default: report)"
    )
    make.add_argument(
        "--list", action="store_true", help="write whom to contact as well, as contact-list.csv and .xlsx; it holds ids"
    )
    make.set_defaults(run=build)
    keeping.add_to(commands)
    return parser


if __name__ == "__main__":
    logging.getLogger("throughline").disabled = True  # what went wrong is told in one line
    sys.exit(main())
