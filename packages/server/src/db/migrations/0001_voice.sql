CREATE TABLE "recordings" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"take_id" text NOT NULL,
	"source" text NOT NULL,
	"device" text NOT NULL,
	"heard" json NOT NULL,
	"corrected" json
);
--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "keep_recordings_days" integer DEFAULT 30;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;