package org.tepai.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.uploads.AcceptedFile;
import org.tepai.uploads.FileKind;
import org.tepai.uploads.ReceivingFiles;
import org.tepai.uploads.RefusedFile;

/**
 * Brings a year's days off and exchanged working days in from a spreadsheet, in place of what the
 * year had. Decision X12: until that is done the year counts Monday to Friday, so every open date
 * is computed anew afterwards.
 */
@Service
public class ImportingCalendar {

  private static final long LARGEST_FILE = 1024 * 1024;
  private static final int YEARS_AHEAD = 5;

  private final CalendarDays calendarDays;
  private final CalendarImports imports;
  private final Administrators administrators;
  private final ReceivingFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportingCalendar(
      CalendarDays calendarDays,
      CalendarImports imports,
      Administrators administrators,
      ReceivingFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.calendarDays = calendarDays;
    this.imports = imports;
    this.administrators = administrators;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param fileName what the sender calls the file
   * @return the id of the import
   * @throws InvalidInput with every mistake of the file, by row
   */
  @Transactional
  public long importYear(int year, String fileName, InputStream excel, String personId)
      throws IOException {
    require(year, fileName, personId);
    List<CalendarRow> rows = read(fileName, excel);
    imports.waitForOthers();
    int version = calendarDays.nextVersion(year);
    List<CalendarDay> days = CalendarRowPolicy.days(year, rows, version);
    calendarDays.replaceYear(year, days);
    String notice =
        days.stream().map(CalendarDay::notice).distinct().collect(Collectors.joining("；"));
    long id = imports.add(year, version, notice, days.size(), personId);
    events.publishEvent(new CalendarChanged(id, year, notice));
    return id;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void readAnew(CalendarChanged change) {
    calendarDays.reload();
  }

  private List<CalendarRow> read(String fileName, InputStream excel) throws IOException {
    try (AcceptedFile file = files.receive(fileName, excel, Set.of(FileKind.XLSX), LARGEST_FILE);
        InputStream content = file.open()) {
      return CalendarSheetReader.read(content);
    } catch (RefusedFile refused) {
      throw InvalidInput.in("file", refused.getMessage());
    }
  }

  private void require(int year, String fileName, String personId) {
    if (!administrators.is(personId)) {
      throw InvalidInput.because("只有系统管理员可以导入放假安排。");
    }
    int thisYear = LocalDate.now(clock).getYear();
    if (year < thisYear || year > thisYear + YEARS_AHEAD) {
      throw InvalidInput.in(
          "year", "年份写的是“%d”，应在 %d 至 %d 之间".formatted(year, thisYear, thisYear + YEARS_AHEAD));
    }
    if (fileName == null || fileName.isBlank()) {
      throw InvalidInput.in("file", "没有选择文件；请选择填好的 Excel 工作簿（.xlsx）");
    }
  }
}
