CREATE TABLE "interviews" (
	"id" text PRIMARY KEY NOT NULL,
	"plan" json NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"elapsed_ms" integer NOT NULL,
	"answered" integer NOT NULL,
	"seed" integer NOT NULL,
	"clock_ms" integer NOT NULL,
	"machine" json,
	"log" json,
	"settled" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spoken_turns" (
	"interview_id" text NOT NULL,
	"turn_id" text NOT NULL,
	"device" text NOT NULL,
	"from_sample" integer NOT NULL,
	"to_sample" integer NOT NULL,
	"heard" json NOT NULL,
	CONSTRAINT "spoken_turns_interview_id_turn_id_pk" PRIMARY KEY("interview_id","turn_id")
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "interview_id" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "question_key" text;--> statement-breakpoint
ALTER TABLE "spoken_turns" ADD CONSTRAINT "spoken_turns_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interviews_created_at" ON "interviews" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_interview_id" ON "attempts" USING btree ("interview_id");