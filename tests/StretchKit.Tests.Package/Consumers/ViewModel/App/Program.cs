using ViewModel;

System.Console.WriteLine($"{Breaks.Renamed("Pause").Name}, priority {Breaks.Every(90).Priority}");
