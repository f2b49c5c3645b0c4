package coop.alveole.command.payroll;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.files.Uploads;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file of a month's pay, dropped by whoever may know what people are paid. */
@RestController
@RequestMapping("/api/v1/payroll")
class PayrollController {
    /** Beside the file, nothing. */
    record PayrollBody() {}

    private final PayrollImport payroll;
    private final Uploads uploads;

    PayrollController(PayrollImport payroll, Uploads uploads) {
        this.payroll = payroll;
        this.uploads = uploads;
    }

    @Allowed(Access.IMPORT_PAYROLL)
    @PostMapping("/receive")
    ResponseEntity<Object> receive(FormWithFile<PayrollBody> form, Request request) {
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        form.body();
        return uploads.take(form.http(), upload -> {
            var report =
                    payroll.receive(upload.path(), request.with(upload.clear().toString()));
            return Replies.counted(report, report.counts(), report.position());
        });
    }
}
