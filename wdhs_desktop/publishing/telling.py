"""What the commands of an editor answer, in lines and as data for scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wdhs_desktop.formats import sender
from wdhs_desktop.formats.faults import Fault
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP, long_date, translate

if TYPE_CHECKING:
    from securesystemslib.signer import Key
    from tuf.api.metadata import Metadata, Root

    from wdhs_desktop.formats.folder import Folder
    from wdhs_desktop.publishing.building import Built
    from wdhs_desktop.publishing.signing import Outcome


def fault_line(fault: Fault) -> str:
    """`gidsen/geld/btw.md:39: refused: …`, which an editor of text can jump to."""
    kind = translate("Publish", "refused") if fault.is_refused else translate("Publish", "mind")
    return f"{fault.file}:{fault.line}: {kind}: {fault.text}"


def check_lines(folder: Folder) -> list[str]:
    refused = sum(fault.is_refused for fault in folder.faults)
    minded = len(folder.faults) - refused
    total = translate("Publish", "Looked at {all}: {refused} refused, {minded} to mind.")
    return [
        *map(fault_line, folder.faults),
        total.format(all=len(folder.items), refused=refused, minded=minded),
    ]


def check_data(folder: Folder) -> dict[str, Any]:
    return {
        "bekeken": len(folder.items),
        "meldingen": [
            {
                "bestand": fault.file,
                "regel": fault.line,
                "soort": "geweigerd" if fault.is_refused else "let op",
                "tekst": fault.text,
            }
            for fault in folder.faults
        ],
    }


def build_lines(built: Built, site: Path) -> list[str]:
    count = translate("Publish", "{items} items, {pages} web pages and a book of {book} pages in {site}.")
    lines = [count.format(items=built.items, pages=built.pages, book=built.book_pages, site=site)]
    if built.warnings:
        lines.append(translate("Publish", "%n warning(s); “wdhs-publish check” shows them.", "", len(built.warnings)))
    if not built.contents.addresses:
        lines.append(translate("Publish", "There is no address yet, so the site works from a folder or stick only."))
    if built.needs_signing:
        lines.append(translate("Publish", "Now sign it: wdhs-publish sign."))
    else:
        lines.append(translate("Publish", "Nothing changed, so there is nothing to sign."))
    return lines


def outcome_lines(outcome: Outcome) -> list[str]:
    lines = []
    if outcome.signed:
        signed = ", ".join(f"{role} {version}" for role, version in outcome.signed)
        lines.append(translate("Publish", "Signed: {list}.").format(list=signed))
    else:
        lines.append(translate("Publish", "Nothing changed, so there is nothing to sign."))
    for miss in outcome.missing:
        text = translate("Publish", "“{role}” still needs %n signature(s), of: {holders}.", "", miss.count)
        lines.append(text.format(role=miss.role, holders=", ".join(miss.holders)))
    if outcome.is_root_held_back:
        lines.append(translate("Publish", "The new keys count as soon as the new publishing key signs here."))
    for role, moment in outcome.expiring:
        text = translate("Publish", "“{role}” expires on {day}. Sign it again in time, with --renew.")
        lines.append(text.format(role=role, day=long_date(moment.date())))
    if outcome.is_live:
        lines.append(translate("Publish", "The site is ready. Put all of it on the web, metadata/timestamp.json last."))
    else:
        lines.append(translate("Publish", "The site isn't ready yet. Readers still see what was published before."))
    return lines


def outcome_data(outcome: Outcome) -> dict[str, Any]:
    return {
        "getekend": [{"rol": role, "versie": version} for role, version in outcome.signed],
        "nog_nodig": [{"rol": miss.role, "aantal": miss.count, "van": list(miss.holders)} for miss in outcome.missing],
        "verloopt": [{"rol": role, "op": moment.isoformat()} for role, moment in outcome.expiring],
        "klaar": outcome.is_live,
    }


def draft_lines(root: Root, current: Metadata[Root] | None) -> list[str]:
    """What a new root asks for."""
    from wdhs_desktop.publishing.ceremony import THRESHOLD

    text = translate("Publish", "Root {version} is drafted. {count} of these sign it: {holders}.")
    lines = [text.format(version=root.version, count=THRESHOLD, holders=_holders(root, "root"))]
    if current is not None:
        text = translate("Publish", "So do {count} of those before: {holders}.")
        lines.append(text.format(count=THRESHOLD, holders=_holders(current.signed, "root")))
    return [*lines, translate("Publish", "Each signs with: wdhs-publish sign SITE --key NAME.key")]


def key_lines(folder: Path) -> list[str]:
    """The keys in a folder, or who may sign what in a site. Raises UserError when it is neither."""
    from wdhs_desktop.publishing.keys import keys_in
    from wdhs_desktop.publishing.repository import Repository

    repository = Repository(folder)
    root, draft = repository.root(), repository.draft_root()
    lines = []
    for key in keys_in(folder):
        half = translate("Publish", "to sign with") if key.has_private else translate("Publish", "public half only")
        lines.append(f"{key.name}  {key.short_number}  {half}")
    if root is not None:
        lines += _root_lines(root.signed)
        lines += _sender_lines(folder)
    if draft is not None:
        lines.append(
            translate("Publish", "Root {version} still waits for signatures.").format(version=draft.signed.version)
        )
        if root is None:
            lines += _root_lines(draft.signed)
    if not lines:
        raise UserError(
            QT_TRANSLATE_NOOP("Errors", "There are no keys in “{name}”."),
            QT_TRANSLATE_NOOP("Errors", "Make one with “wdhs-publish keys new”."),
            name=folder.name,
        )
    return lines


def _root_lines(root: Root) -> list[str]:
    from wdhs_desktop.publishing.repository import partners_of

    expires = translate("Publish", "valid until {day}").format(day=long_date(root.expires.date()))
    lines = [f"root {root.version}: {_holders(root, 'root')} ({expires})"]
    lines.append(f"publishing: {_holders(root, 'timestamp')}")
    lines += [f"{topic}: {_described(key)}" for topic, key in sorted(partners_of(root).items())]
    return lines


def _sender_lines(site: Path) -> list[str]:
    from wdhs_desktop.publishing.sender_page import SENDER_NAME

    path = site / SENDER_NAME
    if not path.is_file():
        return []
    text = translate("Publish", "Fingerprint of the afzender: {fingerprint}")
    return [text.format(fingerprint=sender.read(path).fingerprint)]


def _holders(root: Root, role: str) -> str:
    return ", ".join(_described(root.keys[number]) for number in root.roles[role].keyids)


def _described(key: Key) -> str:
    from wdhs_desktop.publishing.keys import short_number
    from wdhs_desktop.publishing.repository import holder

    return f"{holder(key)} [{short_number(key.keyid)}]"
