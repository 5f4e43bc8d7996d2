"""What stands in the fields of a form, by their names: read, and filled in again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

Text = QLineEdit | QPlainTextEdit


def texts(form: QWidget) -> Iterator[Text]:
    """Give the fields in which one writes."""
    for area in form.findChildren(QPlainTextEdit):
        if not area.isReadOnly() and area.objectName():
            yield area
    for line in form.findChildren(QLineEdit):
        part = isinstance(line.parent(), QComboBox | QAbstractSpinBox)
        if not line.isReadOnly() and line.objectName() and not part:
            yield line


def is_written(field: Text) -> bool:
    """Tell whether somebody wrote in a field since it was shown."""
    if isinstance(field, QLineEdit):
        return field.isModified()
    return field.document().isModified()


def text(field: Text) -> str:
    """Give what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def written(form: QWidget) -> int:
    """Count the letters in fields in which somebody wrote."""
    return sum(len(text(field)) for field in texts(form) if is_written(field))


def values(form: QWidget) -> dict[str, str]:
    """Read all fields: texts, choices and ticks."""
    found = {field.objectName(): text(field) for field in texts(form)}
    for choice in form.findChildren(QComboBox):
        data = choice.currentData()
        found[choice.objectName()] = data if isinstance(data, str) else choice.currentText()
    for tick in _ticks(form):
        found[tick.objectName()] = "yes" if tick.isChecked() else ""
    return {name: value for name, value in found.items() if name}


def fill(form: QWidget, known: Mapping[str, str]) -> None:
    """Fill the fields in again; those that the form has no longer are passed over."""
    for choice in form.findChildren(QComboBox):
        value = known.get(choice.objectName())
        if value is not None:
            at = choice.findData(value)
            choice.setCurrentIndex(at) if at >= 0 else choice.setCurrentText(value)
    for tick in _ticks(form):
        value = known.get(tick.objectName())
        if value is not None and (value or isinstance(tick, QCheckBox)):
            tick.setChecked(bool(value))
    for field in texts(form):
        value = known.get(field.objectName())
        if value is None or value == text(field):
            continue
        if isinstance(field, QLineEdit):
            field.setText(value)
            field.setModified(True)
        else:
            field.setPlainText(value)
            field.document().setModified(True)


def _ticks(form: QWidget) -> list[QCheckBox | QRadioButton]:
    return [*form.findChildren(QCheckBox), *form.findChildren(QRadioButton)]
