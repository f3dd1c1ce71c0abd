"""What is filtered on, in words, for the row of filters that can be taken away one by one."""

from __future__ import annotations

from wdhs_desktop.formats.catalogue import Library
from wdhs_desktop.kit.text import translate
from wdhs_desktop.library.records import Filter
from wdhs_desktop.library.screen.wording import audience_title, kind_title


def chosen_words(shown: Filter, library: Library) -> tuple[tuple[str, str], ...]:
    """Pairs of a field of the filter and the words for what it holds; fields that hold nothing are left out."""
    topics = {topic.id: topic.title for topic in library.topics}
    goals = {goal.number: goal.title for goal in library.goals}
    goal = translate("Library", "Goal {number}").format(number=shown.goal)
    title = goals.get(shown.goal, "")
    pairs = (
        ("only_new", translate("Library", "New since last time") if shown.only_new else ""),
        ("only_bookmarked", translate("Library", "Bookmarks") if shown.only_bookmarked else ""),
        ("topic", topics.get(shown.topic, shown.topic)),
        ("kind", kind_title(shown.kind) if shown.kind else ""),
        ("sort", kind_title(shown.sort) if shown.sort else ""),
        ("goal", (f"{goal}: {title}" if title else goal) if shown.goal else ""),
        ("audience", audience_title(shown.audience) if shown.audience else ""),
        ("sender", translate("Library", "One afzender") if shown.sender else ""),
    )
    return tuple((field, words) for field, words in pairs if words)
