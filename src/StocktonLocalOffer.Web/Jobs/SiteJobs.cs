using Quartz;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>What the site does of its own accord.</summary>
public static class SiteJobs
{
    // Each looks every hour for what is due; what was sent and when is in the database, so an hour that was missed is made up for.
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    // An editor who sets 9 o'clock looks at the page at 9 o'clock.
    private static readonly TimeSpan Promptly = TimeSpan.FromMinutes(1);

    // The first pages after a start have the machine to themselves.
    private static readonly TimeSpan FamiliesFirst = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddQuartz(jobs =>
        {
            // A test holds the site's clock; the scheduler needs one that goes.
            jobs.UseTimeProvider(TimeProvider.System);
            jobs.ScheduleJob<AlertJob>(Every<AlertJob>(Often));
            jobs.ScheduleJob<FeedbackJob>(Every<FeedbackJob>(Often));
            jobs.ScheduleJob<FreshnessJob>(Every<FreshnessJob>(Often));
            jobs.ScheduleJob<LinkJob>(Every<LinkJob>(Often));
            jobs.ScheduleJob<PublishingJob>(Every<PublishingJob>(Promptly));
        })
        .AddQuartzHostedService(o => o.WaitForJobsToComplete = true);

    private static Action<ITriggerConfigurator<T>> Every<T>(TimeSpan interval) where T : IJob => trigger => trigger
        .WithIdentity(typeof(T).Name)
        .StartAt(TimeProvider.System.GetUtcNow() + FamiliesFirst)
        .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow));
}
