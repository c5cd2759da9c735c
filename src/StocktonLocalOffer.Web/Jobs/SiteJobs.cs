using Quartz;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>What the site does of its own accord.</summary>
public static class SiteJobs
{
    // Each looks every hour for what is due; what was sent and when is in the database, so an hour that was missed is made up for.
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddQuartz(jobs =>
        {
            // A test holds the site's clock; the scheduler needs one that goes.
            jobs.UseTimeProvider(TimeProvider.System);
            jobs.ScheduleJob<AlertJob>(EveryHour);
            jobs.ScheduleJob<FeedbackJob>(EveryHour);
        })
        .AddQuartzHostedService(o => o.WaitForJobsToComplete = true);

    private static void EveryHour<T>(ITriggerConfigurator<T> trigger) where T : IJob => trigger
        .WithIdentity(typeof(T).Name)
        .StartNow()
        .WithSimpleSchedule(schedule => schedule.WithInterval(Often).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow));
}
